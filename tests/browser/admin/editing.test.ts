import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/reading/check-content.ts';
import { type Desk, sitDown } from './desk.ts';

const MUONG_BANG = 'content/articles/2020/muong-bang-sinh-hoat-chi-bo';
const NEW_STORY = 'content/articles/2027/yen-lap-ban-viec-vu-xuan';

const PICTURE = {
  name: 'Nhà văn hóa Đồng Tâm.SVG',
  mimeType: 'image/svg+xml',
  buffer: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 500"><rect width="800" height="500"/></svg>',
  ),
};

const ORIGINAL = `---
title: Yên Lập bàn việc vụ xuân
lead: Chi bộ các thôn họp bàn lịch gieo cấy trước Tết.
date: 2027-01-15
locality: tuyen-quang/xa-yen-lap
author: ban-bien-tap
topics: [nong-thon-moi, sinh-hoat-chi-bo]
photo: { src: ./nha-van-hoa-dong-tam.svg, alt: Nhà văn hóa thôn, credit: "Vẽ: Ban biên tập" }
draft: true
---

Các chi bộ họp trong tuần đầu tháng Giêng.

<KeyFigures>
<KeyFigure value="12" label="chi bộ đã họp" />
</KeyFigures>
`;

const TRANSLATION = `---
title: Yên Lập plans the spring crop
lead: Party cells met to agree on a sowing calendar before Tết.
translation: { by: ban-bien-tap, method: human, date: 2027-01-15 }
photo: { alt: A hamlet meeting house }
draft: true
---

The cells met in the first weeks of January.
`;

describe('the web editor', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await sitDown();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      process.stderr.write(`${await desk.page.locator('body').ariaSnapshot()}\n`);
  });
  afterAll(() => desk.leave());

  test('lists the stories of the last twelve months', async () => {
    await desk.open();
    await desk.stories.filter({ hasText: '2023 · 22/24 bí thư cấp ủy cơ sở' }).waitFor();
    expect(await desk.stories.filter({ hasText: '2020' }).count()).toBe(0);
  });

  test('changes a line of an older story, and no other of its files', async () => {
    const before = await readFile(path.join(desk.checkout.root, MUONG_BANG, 'vi.mdx'), 'utf8');
    const translation = await readFile(path.join(desk.checkout.root, MUONG_BANG, 'en.mdx'), 'utf8');
    await desk.open('?story=2020/muong-bang-sinh-hoat-chi-bo');
    expect(await desk.field('translation-by').isVisible()).toBe(false);
    expect(await desk.field('date', 'en').count()).toBe(0);
    await desk.field('title').getByRole('textbox').fill('Việc của dân được bàn ở Mường Bằng');
    await desk.save();
    expect(await desk.checkout.read(desk.page, `${MUONG_BANG}/vi.mdx`)).toBe(
      before.replace(/^title: .*$/m, 'title: Việc của dân được bàn ở Mường Bằng'),
    );
    expect(await desk.checkout.read(desk.page, `${MUONG_BANG}/en.mdx`)).toBe(translation);
  });

  test('says what is missing of a new story, and saves nothing', async () => {
    await desk.open();
    await desk.page.getByRole('button', { name: 'Viết tin mới' }).click();
    await desk.page.getByRole('textbox', { name: 'Tít' }).fill('Yên Lập bàn việc vụ xuân');
    expect(await desk.page.getByRole('textbox', { name: 'Địa chỉ' }).inputValue()).toBe(
      'yen-lap-ban-viec-vu-xuan',
    );
    await desk.page.getByRole('button', { name: 'Bắt đầu viết' }).click();
    await desk.field('title').waitFor();
    await desk.page.getByRole('button', { name: 'Lưu', exact: true }).click();
    for (const name of ['lead', 'body', 'locality', 'author', 'topics'])
      await desk.field(name).getByText('Trường bắt buộc').waitFor();
    expect(await desk.checkout.read(desk.page, `${NEW_STORY}/vi.mdx`)).toBeUndefined();
  });

  test('writes a new story with a picture and a translation', async () => {
    const { page, field, choose } = desk;
    await field('lead').getByRole('textbox').fill('Chi bộ các thôn họp bàn lịch gieo cấy trước Tết.');
    await field('body').getByRole('textbox').fill('Các chi bộ họp trong tuần đầu tháng Giêng.');
    await field('body').getByRole('button', { name: 'Số liệu' }).click();
    await page.getByRole('dialog').getByLabel('Số *').fill('12');
    await page.getByRole('dialog').getByLabel('Nói về gì *').fill('chi bộ đã họp');
    await page.getByRole('button', { name: 'Chèn vào bài' }).click();
    // The cursor goes back to the text with it, out of any other field.
    await expect.poll(() => field('body').getByRole('textbox').inputValue()).toContain('<KeyFigures>');
    await field('locality').getByRole('combobox').fill('xa yen lap chiem hoa');
    await page.getByRole('option', { name: /^Xã Yên Lập, Tuyên Quang \(trước là/ }).click();
    await choose(field('author'), 'Ban biên tập');
    await choose(field('topics'), 'Xây dựng nông thôn mới');
    await choose(field('topics'), 'Sinh hoạt chi bộ');
    await field('photo').getByRole('checkbox').click();
    await field('photo.src').locator('input[type=file]').first().setInputFiles(PICTURE);
    await field('photo.alt').getByRole('textbox').fill('Nhà văn hóa thôn');
    await field('photo.credit').getByRole('textbox').fill('Vẽ: Ban biên tập');

    await page.getByRole('button', { name: /^Bật .*Tiếng Anh/ }).click();
    await field('title', 'en').getByRole('textbox').fill('Yên Lập plans the spring crop');
    await field('lead', 'en')
      .getByRole('textbox')
      .fill('Party cells met to agree on a sowing calendar before Tết.');
    await field('body', 'en').getByRole('textbox').fill('The cells met in the first weeks of January.');
    await choose(field('translation-by', 'en'), 'Ban biên tập');
    await field('photo.alt', 'en').getByRole('textbox').fill('A hamlet meeting house');
    await desk.save();

    expect(await desk.checkout.read(page, `${NEW_STORY}/vi.mdx`)).toBe(ORIGINAL);
    expect(await desk.checkout.read(page, `${NEW_STORY}/en.mdx`)).toBe(TRANSLATION);
  });

  test('publishes a story when it is no draft any more, in each language by itself', async () => {
    const { page, field } = desk;
    await page.getByRole('row', { name: 'Yên Lập bàn việc vụ xuân' }).click();
    for (const language of ['vi', 'en'] as const) {
      const draft = field('draft', language).getByRole('switch');
      expect(await draft.getAttribute('aria-checked')).toBe('true');
      await draft.click();
    }
    await desk.save();
    const published = (text: string) => text.replace('draft: true\n', '');
    expect(await desk.checkout.read(page, `${NEW_STORY}/vi.mdx`)).toBe(published(ORIGINAL));
    expect(await desk.checkout.read(page, `${NEW_STORY}/en.mdx`)).toBe(published(TRANSLATION));
    await page.getByRole('row', { name: 'Yên Lập bàn việc vụ xuân' }).click();
    expect(await field('draft').getByRole('switch').getAttribute('aria-checked')).toBe('false');
  });

  test('leaves content that passes the check', async () => {
    const files = await desk.checkout.fetch(desk.page, NEW_STORY);
    expect(files).toEqual(['en.mdx', 'nha-van-hoa-dong-tam.svg', 'vi.mdx']);
    await desk.checkout.fetch(desk.page, MUONG_BANG);
    expect((await checkContent(desk.settings)).problems).toEqual([]);
  });

  test('has asked nobody else for anything, and met nothing that its policy forbids', () => {
    expect(desk.complaints()).toEqual([]);
  });
});
