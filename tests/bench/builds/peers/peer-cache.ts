import { homedir } from 'node:os';
import path from 'node:path';

/** Where the other generators are kept between runs, outside the tree. */
export function peerCache(): string {
  return path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'ban-tin-bench');
}
