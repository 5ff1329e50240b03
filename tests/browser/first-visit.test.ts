import type { Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brotliLength } from '../site/brotli.ts';
import { SAMPLES } from '../site/samples.ts';
import { type Viewer, view } from './viewer.ts';

/** Bytes of fonts, and of all but pictures. */
const FONT_BUDGET = 60_000;
const VISIT_BUDGET = 90_000;

/** What hosts compress; fonts are compressed already. */
const TEXT = /^(?:text\/|image\/svg|application\/(?:json|javascript|xml))/;

const ARTICLES = SAMPLES.filter(({ kind }) => kind.includes('article'));

/** Bytes of a body as a careful host sends it. It is asked for again: the browser has none of a file that it kept for a year. */
async function weigh(answer: Response): Promise<number> {
  const body = await (await answer.frame().page().request.get(answer.url())).body();
  return TEXT.test(answer.headers()['content-type'] ?? '') ? brotliLength(body) : body.length;
}

describe('on a first visit', () => {
  let viewer: Viewer;
  const answers: Response[] = [];
  beforeAll(async () => {
    viewer = await view();
    const session = await viewer.page.context().newCDPSession(viewer.page);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    viewer.page.on('response', (answer) => answers.push(answer));
  });
  afterAll(() => viewer.leave());

  test.each(ARTICLES)(
    '$kind waits for its style sheet and the script of its look alone, and is light ($site: $path)',
    async ({ site, path }) => {
      answers.length = 0;
      await viewer.open(site, path);
      await viewer.page.waitForLoadState('networkidle');
      const blocking = await viewer.page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
          .map(({ name }) => new URL(name).pathname),
      );
      expect(blocking.toSorted()).toEqual([
        expect.stringMatching(/\/look\.[\w.-]+\.js$/),
        expect.stringMatching(/\/style\.[\w.-]+\.css$/),
      ]);
      const loaded = await Promise.all(
        answers
          .filter((answer) => !answer.url().includes('/anh/'))
          .map(async (answer) => ({ url: answer.url(), bytes: await weigh(answer) })),
      );
      const sum = (name: RegExp): number =>
        loaded.filter(({ url }) => name.test(url)).reduce((bytes, one) => bytes + one.bytes, 0);
      process.stdout.write(`${site}${path}: ${sum(/./)} bytes, ${sum(/\.woff2$/)} of them fonts\n`);
      expect(sum(/\.css$/)).toBeGreaterThan(0);
      expect(sum(/\.woff2$/)).toBeGreaterThan(0);
      expect(sum(/\.woff2$/)).toBeLessThanOrEqual(FONT_BUDGET);
      expect(sum(/./)).toBeLessThanOrEqual(VISIT_BUDGET);
    },
  );
});
