import { afterAll, beforeAll, expect, test } from 'vitest';
import { newsroomNow } from '../../../src/reading/newsroom-now.ts';
import { ONE_LANGUAGE_CONTENT } from '../../site/sites.ts';
import { type Desk, sitDown } from './desk.ts';

const STORY = '2024/hop-ban';

let desk: Desk;
beforeAll(async () => {
  desk = await sitDown({}, ONE_LANGUAGE_CONTENT);
});
afterAll(() => desk.leave());

test('The web editor of a bulletin in Vietnamese alone shows an article without a word of English', async () => {
  await desk.open(`?story=${STORY}`);
  const texts = (await desk.texts()).join('\n');
  expect(texts).toContain('Địa phương');
  expect(texts).not.toMatch(/tiếng Anh|English|Người dịch/i);
  expect(await desk.page.locator('[data-locale=en]').count()).toBe(0);
});

test('It saves the Vietnamese file, and leaves the other as it is', async () => {
  const file = (language: string) => `content/articles/${STORY}/${language}.mdx`;
  const before = await desk.checkout.read(desk.page, file('en'));
  await desk.field('title').getByRole('textbox').fill('Bản Đông họp mùng 3');
  await desk.save();
  expect(await desk.checkout.read(desk.page, file('vi'))).toContain('title: Bản Đông họp mùng 3\n');
  expect(await desk.checkout.read(desk.page, file('en'))).toBe(before);
});

test('A new story is asked for no language', async () => {
  await desk.page.getByRole('button', { name: 'Viết tin mới' }).click();
  const form = desk.page.getByRole('dialog', { name: 'Viết tin mới' });
  expect(await form.getByRole('textbox').count()).toBe(3);
  expect(await form.getByRole('combobox').count()).toBe(0);
});

test('The web editor has the accent of the newsroom, in our parts and in those of the CMS', async () => {
  const { colour } = newsroomNow(ONE_LANGUAGE_CONTENT);
  const shown = await desk.page.evaluate(() => {
    const sample = document.createElement('i');
    document.body.append(sample);
    return ['--accent', '--sui-primary-accent-color'].map((token) => {
      sample.style.color = `var(${token})`;
      return getComputedStyle(sample).color;
    });
  });
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const own = `rgb(${red}, ${green}, ${blue})`;
  expect(shown).toEqual([own, own]);
});
