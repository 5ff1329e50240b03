import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, sitDown } from './site.ts';

const YEN_SON_DISTRICT = 'Yên Sơn · huyện, Tuyên Quang (đến 30/6/2025) 12 tin';
const YEN_SON_COMMUNE = 'Yên Sơn · xã, Tuyên Quang 3 tin';
const MUONG_BANG = 'Mường Bằng · xã, Sơn La 1 tin';

describe('the combobox of places', () => {
  let desk: Desk;
  let input: Locator;
  beforeAll(async () => {
    desk = await sitDown();
    input = desk.page.getByRole('combobox', { name: 'Địa phương' });
  });
  afterAll(() => desk.leave());
  beforeEach(async () => {
    await desk.open();
    await input.focus();
  });

  const list = (): Locator => desk.page.getByRole('listbox', { name: 'Các địa phương' });
  const options = (): Locator => list().getByRole('option');

  /** The place that a screen reader announces; undefined while the cursor is in the text alone. */
  async function active(): Promise<string | undefined> {
    const id = await input.getAttribute('aria-activedescendant');
    const selected = await list().getByRole('option', { selected: true }).allInnerTexts();
    if (id === null) expect(selected).toEqual([]);
    else expect(await desk.page.locator(`[id="${id}"]`).allInnerTexts()).toEqual(selected);
    return selected[0]?.replace(/\s+/g, ' ');
  }

  const expectClosed = async (): Promise<void> => {
    expect(await list().count()).toBe(0);
    expect(await input.getAttribute('aria-expanded')).toBe('false');
  };

  test('opens when it gets the focus, with the list that it names', async () => {
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    expect(await input.getAttribute('aria-controls')).toBe(await list().getAttribute('id'));
    expect(await options().count()).toBe(3);
    expect(await active()).toBeUndefined();
  });

  test('narrows the list as one types, and says politely how many are left', async () => {
    await desk.page.keyboard.type('yên');
    expect(await options().count()).toBe(2);
    const status = desk.page.getByRole('status').filter({ hasText: 'Có 2 địa phương.' });
    await status.waitFor({ state: 'attached' });
  });

  test('goes with the arrow keys through places and text in a ring', async () => {
    const walk: unknown[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await desk.press(key);
      walk.push(await active());
    }
    expect(walk).toEqual([
      YEN_SON_DISTRICT,
      YEN_SON_COMMUNE,
      MUONG_BANG,
      undefined,
      MUONG_BANG,
      YEN_SON_COMMUNE,
    ]);
  });

  test('goes to the first and the last place with Home and End, once it is among them', async () => {
    await desk.press('ArrowDown', 'End');
    expect(await active()).toBe(MUONG_BANG);
    await desk.press('Home');
    expect(await active()).toBe(YEN_SON_DISTRICT);
  });

  test('leaves Home and the arrows to the text as long as the cursor is there', async () => {
    await desk.press('y', 'e', 'Home');
    expect(await input.evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(0);
    await desk.press('ArrowRight');
    expect(await input.evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(1);
    expect(await active()).toBeUndefined();
  });

  test('gives the place that Enter is pressed on, keeps its name and stays for the next', async () => {
    await desk.press('ArrowDown', 'ArrowDown', 'Enter');
    expect(await desk.given()).toBe('tuyen-quang/xa-yen-son');
    expect(await input.inputValue()).toBe('Yên Sơn · xã, Tuyên Quang');
    expect(await desk.hasFocus(input)).toBe(true);
    await expectClosed();
    await desk.press('ArrowDown');
    expect(await active()).toBe(YEN_SON_DISTRICT);
    expect(await options().count()).toBe(3);
  });

  test('lets what is typed take the place of the name, or what stood there come back', async () => {
    await desk.press('m', 'Enter');
    await desk.press('Tab', 'Shift+Tab', 'y');
    expect(await input.inputValue()).toBe('y');
    expect(await options().count()).toBe(2);
    await desk.press('Escape', 'Escape');
    expect(await input.inputValue()).toBe('Mường Bằng · xã, Sơn La');
  });

  test('says that the name was taken out', async () => {
    await desk.press('m', 'Enter');
    await input.fill('');
    expect(await desk.given()).toBe('son-la/xa-muong-bang');
    await desk.press('Tab');
    expect(await desk.given()).toBe('no place');
  });

  test('takes the only place of a whole name, whatever else begins so', async () => {
    await desk.page.keyboard.type('Yên Sơn');
    await desk.press('Enter');
    expect(await desk.given()).toBe('tuyen-quang/xa-yen-son');
  });

  test('takes Enter in a text with one place for that place', async () => {
    await desk.press('m', 'Enter');
    expect(await desk.given()).toBe('son-la/xa-muong-bang');
  });

  test('takes Enter in a text with several places for a question, and sends no form', async () => {
    await desk.press('y', 'Enter', 'Enter');
    expect(await desk.given()).toBe('');
    expect(await options().count()).toBe(2);
    expect(await active()).toBeUndefined();
    await desk.page.getByText('Có nhiều nơi hợp với chữ đã gõ.').waitFor();
    expect(new URL(desk.page.url()).pathname).toBe('/');
  });

  test('takes no key of an input method that is composing a letter', async () => {
    await desk.press('m');
    const used = await input.evaluate((field) => {
      const event = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, cancelable: true });
      return !field.dispatchEvent(event);
    });
    expect({ used, given: await desk.given() }).toEqual({ used: false, given: '' });
  });

  test('closes with Escape, and empties the text with another', async () => {
    await desk.press('y', 'Escape');
    await expectClosed();
    expect(await input.inputValue()).toBe('y');
    await desk.press('Escape');
    expect(await input.inputValue()).toBe('');
  });

  test('opens with Alt and the arrow without going to a place', async () => {
    await desk.press('Escape', 'Alt+ArrowDown');
    expect(await options().count()).toBe(3);
    expect(await active()).toBeUndefined();
  });

  test('closes when the focus goes on, without a choice', async () => {
    await desk.press('ArrowDown', 'Tab');
    await expectClosed();
    expect(await desk.given()).toBe('');
    expect(await desk.hasFocus(desk.page.getByLabel('Từ ngày', { exact: true }))).toBe(true);
  });

  test('gives the place that is clicked, and keeps the focus', async () => {
    await list().getByText('xã, Tuyên Quang').click();
    expect(await desk.given()).toBe('tuyen-quang/xa-yen-son');
    expect(await desk.hasFocus(input)).toBe(true);
    await expectClosed();
  });

  test('says what to try where no place has such a name, and moves nothing', async () => {
    const below = desk.page.getByRole('button', { name: 'Tìm' });
    const before = await below.boundingBox();
    await desk.press('z', 'z');
    await desk.page.getByText('Không tìm thấy địa phương nào có tin.').waitFor();
    await expectClosed();
    expect(await below.boundingBox()).toEqual(before);
    await desk.press('Enter');
    expect(new URL(desk.page.url()).pathname).toBe('/');
  });

  test('says that places are loading, never that there is none, and shows them when they are there', async () => {
    await desk.open('?loading');
    await input.fill('m');
    await desk.page.getByText('Đang tải danh sách địa phương').waitFor();
    await desk.press('Enter');
    expect(await desk.page.locator('.place-popup').innerText()).not.toContain('Không tìm thấy');
    await desk.page.evaluate(() => dispatchEvent(new Event('places')));
    expect(await options().allInnerTexts()).toHaveLength(1);
  });

  test('says that places can’t be loaded, and tries again by key', async () => {
    await desk.open('?failed');
    await input.fill('m');
    await desk.page.getByText('Chưa tải được danh sách địa phương.').waitFor();
    await desk.press('Tab');
    expect(await desk.hasFocus(desk.page.getByRole('button', { name: 'Thử lại' }))).toBe(true);
    await desk.press('Enter');
    expect(await options().count()).toBe(1);
    expect(await desk.hasFocus(input)).toBe(true);
  });

  test('met nothing that the Content-Security-Policy forbids', () => {
    expect(desk.complaints).toEqual([]);
  });
});
