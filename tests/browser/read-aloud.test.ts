import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LISTENING } from '../../src/i18n/listening.ts';
import { strings } from '../../src/i18n/strings.ts';
import { type Viewer, view } from './viewer.ts';

const STORY = '/tin/hop-mau-day-du/';
const words = LISTENING.vi;

/** A device with these voices, which speaks what `window.spoken` holds; a sentence ends when the test says so. */
const DEVICE = (voices: readonly object[]) => `
  window.spoken = [];
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  const device = {
    getVoices: () => ${JSON.stringify(voices)},
    speak: (utterance) => { if (utterance.text !== '') { window.spoken.push(utterance.text); device.last = utterance; } },
    cancel: () => { const { last } = device; device.last = undefined; if (last) setTimeout(() => last.onerror({ error: 'canceled' })); },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: device });
  window.endSentence = () => { const { last } = device; device.last = undefined; last?.onend(); };
`;

describe('reading aloud', () => {
  let viewer: Viewer;
  beforeEach(async () => {
    viewer = await view({ viewport: { width: 360, height: 800 }, reducedMotion: 'reduce' });
  });
  afterEach(() => viewer.leave());

  const listen = () => viewer.page.locator('[data-tool=listen]').first();
  const bar = () => viewer.page.getByRole('group', { name: words.label });
  const press = (name: string) => bar().getByRole('button', { name }).click();
  const spoken = () => viewer.page.evaluate<readonly string[]>('window.spoken');
  const marked = () => viewer.page.locator('.read-aloud-part').allInnerTexts();
  const open = async (voices: readonly object[]) => {
    await viewer.page.addInitScript(DEVICE(voices));
    await viewer.open('fixture', STORY);
    await viewer.page.locator('.footer select').waitFor();
  };
  const vietnamese = { lang: 'vi-VN', localService: true };

  test.each([
    ['no voice', []],
    ['voices of other languages', [{ lang: 'en-US', localService: true }]],
    ['voices that would send what is read elsewhere', [{ lang: 'vi-VN', localService: false }]],
  ])('is not offered where a device has %s', async (_, voices) => {
    await open(voices);
    expect(await listen().isVisible()).toBe(false);
  });

  test('goes part by part, each marked and in view, and ends by itself', async () => {
    await open([{ lang: 'vi_VN', localService: true }]);
    await listen().click();
    await bar().waitFor();
    const title = await viewer.page.locator('h1').innerText();
    expect(await marked()).toEqual([title]);
    const parts = new Set<string>();
    for (let sentence = 0; sentence < 400 && (await bar().count()) > 0; sentence++) {
      for (const part of await marked()) parts.add(part);
      await viewer.page.evaluate('window.endSentence()');
    }
    expect(await bar().count()).toBe(0);
    expect(parts.size).toBeGreaterThan(5);
    expect(await marked()).toEqual([]);
    expect(await viewer.page.evaluate(() => document.activeElement?.getAttribute('data-tool'))).toBe(
      'listen',
    );
  });

  test('pauses and begins the part anew; goes back and forward', async () => {
    await open([vietnamese]);
    await listen().click();
    await press(words.forward);
    const [part = ''] = await marked();
    await press(words.pause);
    const before = (await spoken()).length;
    await viewer.page.evaluate('window.endSentence()');
    expect(await spoken()).toHaveLength(before);
    await press(words.resume);
    expect(part.startsWith((await spoken()).at(-1) ?? '-')).toBe(true);
    await press(words.back);
    expect(await marked()).toEqual([await viewer.page.locator('h1').innerText()]);
    expect(await viewer.page.locator('.read-aloud-part').first().isVisible()).toBe(true);
  });

  test('pauses when the tab is hidden, and stops by Escape', async () => {
    await open([vietnamese]);
    await listen().click();
    await bar().waitFor();
    await viewer.page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(await bar().getByRole('button').first().innerText()).toBe(words.resume);
    await viewer.page.keyboard.press('Escape');
    expect(await bar().count()).toBe(0);
    expect(strings('vi').article.tools.listen).toBe(await listen().innerText());
  });
});
