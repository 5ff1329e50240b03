import { describe, expect, it } from 'vitest';
import { mountsBelow, mountsIn } from '../../../src/integrations/release/mounts.ts';

const MOUNTINFO = [
  '22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/root rw',
  '30 22 0:26 / /srv/dist/tin/kho rw - ext4 /dev/sdb1 rw',
  String.raw`31 22 0:27 / /srv/dist/kho\040anh rw - tmpfs tmpfs rw`,
  '32 22 0:28 / /srv/dist-khac/a rw - tmpfs tmpfs rw',
  '33 22 0:29 / /srv/dist rw - tmpfs tmpfs rw',
  '',
].join('\n');

describe('disks mounted below a folder', () => {
  it('are known, also by names with blanks, and not the folder itself', () => {
    expect(mountsIn(MOUNTINFO, '/srv/dist')).toEqual(['/srv/dist/tin/kho', '/srv/dist/kho anh']);
    expect(mountsIn(MOUNTINFO, '/srv/dist/tin/kho')).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('are read from the system', () => {
    expect(mountsBelow('')).toContain('/proc');
    expect(mountsBelow(import.meta.dirname)).toEqual([]);
  });
});
