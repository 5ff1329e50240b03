import { readFileSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, sitDown } from './desk.ts';
import { englishWords } from './english-words.ts';

const MUONG_BANG = 'content/articles/2020/muong-bang-sinh-hoat-chi-bo';
const STORY = '?story=2020/muong-bang-sinh-hoat-chi-bo';
const FAULTY = 'Đoạn một.\n\nTỷ lệ <5% hộ nghèo.\n\nĐoạn ba.';

describe('the web editor checks the open article', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await sitDown();
    await desk.page.addInitScript(axe.source);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      process.stderr.write(`${await desk.page.locator('body').ariaSnapshot()}\n`);
  });
  afterAll(() => desk.leave());

  const panel = () => desk.page.getByRole('region', { name: 'Kiểm tra bài' });
  const told = () => panel().getByRole('listitem').allInnerTexts();
  const press = (name: string) => desk.page.getByRole('button', { name, exact: true }).click();
  const titleOnDisk = async () =>
    /^title: .*$/m.exec((await desk.checkout.read(desk.page, `${MUONG_BANG}/vi.mdx`)) ?? '')?.[0];
  /** What axe finds wrong with a part of the page. */
  const findings = (part: string) =>
    desk.page.evaluate(async (within) => {
      const { violations } = await window.axe.run(within, { resultTypes: ['violations'], preload: false });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    }, part);

  test('says that nothing is wrong with a story as it is', async () => {
    await desk.open(STORY);
    await panel().getByText('Bài không có lỗi.').waitFor();
    expect(await told()).toEqual([]);
  });

  test('tells of a problem while it is written, in the words of the lint, and leads to its line', async () => {
    await desk.field('body').getByRole('textbox').fill(FAULTY);
    await desk.field('title', 'en').getByRole('textbox').fill('The the cell met');
    await panel().getByText('Bài có 1 lỗi, 1 cảnh báo.').waitFor();
    expect(await told()).toMatchInlineSnapshot(`
      [
        "Lỗi Tiếng Việt · Nội dung, dòng 3
      Dấu < trong “<5%” mở đầu một thẻ. Muốn in dấu này, hãy viết: &lt;5%
      (mdx-syntax)",
        "Cảnh báo Tiếng Anh · Tít
      Lặp từ: “The the”. Bỏ bớt một: The
      (repeated-words)",
      ]
    `);
    await panel()
      .getByRole('button', { name: /dòng 3/ })
      .press('Enter');
    await expect
      .poll(() =>
        desk.page.evaluate(() => {
          const { activeElement: area } = document;
          return area instanceof HTMLTextAreaElement
            ? area.value.slice(area.selectionStart, area.selectionEnd)
            : '';
        }),
      )
      .toBe('Tỷ lệ <5% hộ nghèo.');
    await panel()
      .getByRole('button', { name: /Tiếng Anh · Tít/ })
      .press('Enter');
    await expect
      .poll(() =>
        desk
          .field('title', 'en')
          .getByRole('textbox')
          .evaluate((box) => box.matches(':focus')),
      )
      .toBe(true);
    expect(await findings('.problems')).toEqual([]);
  });

  test('lies over no field, on a telephone neither', async () => {
    const { page } = desk;
    const screen = page.viewportSize();
    await page.setViewportSize({ width: 390, height: 844 });
    const bottom = () =>
      page.locator('.content-editor').evaluate((editor) => editor.getBoundingClientRect().bottom);
    const top = () => panel().evaluate((below) => below.getBoundingClientRect().top);
    await expect.poll(async () => (await bottom()) - (await top())).toBeLessThanOrEqual(0);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (screen) await page.setViewportSize(screen);
    expect(width).toBe(390);
  });

  test('asks before it saves errors, and saves nothing when the editor goes back', async () => {
    const before = await titleOnDisk();
    await desk.field('title').getByRole('textbox').fill('Họp bản');
    await press('Lưu');
    const dialog = desk.page.getByRole('dialog', { name: 'Bài còn 1 lỗi' });
    await dialog.waitFor();
    expect(await dialog.getByRole('listitem').allInnerTexts()).toMatchInlineSnapshot(`
      [
        "Tiếng Việt · Nội dung, dòng 3
      Dấu < trong “<5%” mở đầu một thẻ. Muốn in dấu này, hãy viết: &lt;5%
      (mdx-syntax)",
      ]
    `);
    expect(await findings('.save-dialog')).toEqual([]);
    await press('Quay lại sửa');
    await dialog.waitFor({ state: 'hidden' });
    expect(await desk.field('title').getByRole('textbox').inputValue()).toBe('Họp bản');
    expect(await titleOnDisk()).toBe(before);
  });

  test('saves errors when the editor says so', async () => {
    await press('Lưu');
    await press('Vẫn lưu');
    await panel().waitFor({ state: 'hidden' });
    expect(await titleOnDisk()).toBe('title: Họp bản');
  });

  test('saves a draft with faults without a question', async () => {
    await desk.open(STORY);
    await panel().getByText('Bài có 1 lỗi').waitFor();
    await desk.field('date').getByRole('textbox').fill('2019-01-01');
    await desk.field('body').getByRole('textbox').fill('Đoạn một.');
    await desk.field('draft').getByRole('switch').click();
    await panel().getByText('Bài có 0 lỗi').waitFor();
    await desk.save();
    expect(await desk.checkout.read(desk.page, `${MUONG_BANG}/vi.mdx`)).toContain('draft: true');
  });

  test('has no English word where an editor comes by', async () => {
    const english = englishWords(
      readFileSync(
        path.join(import.meta.dirname, '..', '..', '..', 'node_modules/@sveltia/cms/locales/en-US.json'),
        'utf8',
      ),
    );
    const found: string[] = [];
    const look = async (where: string) => {
      // What follows a click may take a while to be drawn.
      await expect.poll(async () => (await desk.texts()).length, { timeout: 20_000 }).toBeGreaterThan(20);
      const texts = await desk.texts();
      found.push(...texts.filter((text) => english.test(text)).map((text) => `${where}: ${text}`));
    };
    const { page } = desk;
    await desk.open();
    await look('list');
    await page.getByRole('button', { name: 'Hiển thị trình đơn tài khoản' }).click();
    await look('account');
    await page.keyboard.press('Escape');
    await desk.open(STORY);
    await panel().getByText(/^Bài/).waitFor();
    await look('article');
    const menus = [
      'Hiển thị tùy chọn trình chỉnh sửa',
      /^Hiển thị tùy chọn nội dung/,
      'Hiển thị tùy chọn trường',
    ];
    for (const name of menus) {
      await page.getByRole('button', { name }).first().click();
      await page.getByRole('menuitem').first().waitFor();
      await look(String(name));
      await page.keyboard.press('Escape');
    }
    await desk.field('title').getByRole('textbox').fill('');
    await press('Lưu');
    await desk.field('title').getByText('Trường bắt buộc').waitFor();
    await look('refused');
    await page.getByRole('radio', { name: 'Kiểm tra lỗi' }).click();
    await look('sidebar');
    await desk.field('photo.src').getByRole('button').first().hover();
    await look('picture');
    await page.getByRole('button', { name: 'Hủy chỉnh sửa' }).click();
    await look('left');
    await page.getByRole('radio', { name: 'Thư viện' }).click();
    await page.waitForURL(/#\/assets/);
    await look('library');
    expect(found).toEqual([]);
  });

  test('has met nothing that its policy forbids', () => {
    expect(desk.complaints()).toEqual([]);
  });
});
