import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, sitDown } from './desk.ts';

const FILE = 'content/bulletin.yaml';

let desk: Desk;
beforeAll(async () => {
  desk = await sitDown();
});
afterAll(() => desk.leave());

test('Whose bulletin it is stands beside the stories, and of it only what is changed is written anew', async () => {
  const { page, checkout } = desk;
  const before = await checkout.read(page, FILE);
  await desk.open();
  await page.evaluate(() => {
    location.hash = '#/collections/toa-soan/entries/bulletin';
  });
  const tagline = page.locator('[data-key-path="tagline.vi"]').getByRole('textbox');
  await tagline.fill('Chuyện làng xã');
  await desk.save();
  const after = await checkout.read(page, FILE);
  const kept = (text = '') =>
    text.split('\n').filter((line) => !/^(?:tagline:|  (?:vi|en): (?:Ch|Pa))/.test(line));
  expect(after).toContain('vi: Chuyện làng xã');
  expect(kept(after)).toEqual(kept(before));
  expect(desk.complaints()).toEqual([]);
});
