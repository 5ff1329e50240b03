import { readFileSync } from 'node:fs';

/** The places where disks are mounted below a folder (its real path), by the text of `/proc/self/mountinfo` (proc(5)). */
export function mountsIn(mountinfo: string, folder: string): readonly string[] {
  return mountinfo
    .split('\n')
    .map((line) => line.split(' ')[4] ?? '')
    .map((place) =>
      place.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8))),
    )
    .filter((place) => place.startsWith(`${folder}/`));
}

/** The places where disks are mounted below a folder, as far as the system says it: what is deleted there is somebody's. */
export function mountsBelow(folder: string): readonly string[] {
  try {
    return mountsIn(readFileSync('/proc/self/mountinfo', 'latin1'), Buffer.from(folder).toString('latin1'));
  } catch {
    return [];
  }
}
