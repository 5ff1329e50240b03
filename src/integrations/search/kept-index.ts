import path from 'node:path';
import { filesBelow, link } from '../release/site-files.ts';

/** The folders of a language's volumes by name, the newest first: one a year. */
export type Volumes = ReadonlyMap<string, string>;

/** The search index of a language, as it is kept. */
export interface KeptIndex {
  /** The folder of all but the volumes. */
  readonly folder: string;
  readonly volumes: Volumes;
}

/** The folder, within that of a volume, of what goes into the site. */
export function siteOf(volume: string): string {
  return path.join(volume, 'site');
}

/** Links volumes into the folder of their index. */
export function linkVolumes(volumes: Volumes, folder: string): void {
  for (const [name, volume] of volumes) link(filesBelow(siteOf(volume)), path.join(folder, name));
}
