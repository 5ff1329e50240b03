import { expect, it, vi } from 'vitest';
import { checkContent } from '../../src/reading/check-content.ts';
import { checkPicture } from '../../src/rendering/check-picture.ts';
import { photograph, smallSite, STORY } from './small-site.ts';

vi.mock('../../src/rendering/check-picture.ts', { spy: true });

/** The pictures that were looked at since this was asked before. */
function seen(): readonly string[] {
  const files = vi.mocked(checkPicture).mock.calls.map(([, file]) => file);
  vi.mocked(checkPicture).mockClear();
  return files.sort();
}

it('A picture once found good is remembered by its bytes, one with problems is not', async () => {
  const damaged = (await photograph()).slice(0, 60);
  const site = await smallSite({ content: { [`${STORY}/hong.png`]: damaged } });
  const { problems } = await checkContent(site);
  expect(seen()).toEqual([`${STORY}/hong.png`, `${STORY}/kenh.png`, `${STORY}/nha-san.svg`]);
  expect((await checkContent(site)).problems).toEqual(problems);
  expect(seen()).toEqual([`${STORY}/hong.png`]);
});
