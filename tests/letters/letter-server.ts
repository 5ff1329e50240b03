import path from 'node:path';
import { onTestFinished } from 'vitest';
import { serveLetters } from '../../src/letters/serve.ts';
import { openLetters } from '../../src/letters/store/letter-store.ts';
import { type LetterSettings, readLetterSettings } from '../../src/settings.ts';
import { type Files, temporaryFolder } from '../reading/temporary-folder.ts';

/** A page of the site that letters are sent from. */
export const ORIGIN = 'http://localhost:4321';

/** The fields of a letter as the form sends them. */
export const FIELDS = {
  story: 'ban-bo-hop',
  language: 'vi',
  name: 'Một bạn đọc',
  email: 'ban@example.vn',
  place: 'xã Yên Sơn',
  text: 'Tôi có ý kiến.',
  consent: 'yes',
} as const;

const CONTENT: Files = {
  'content/bulletin.yaml': 'name: Bản tin\n',
  'content/articles/2020/ban-bo-hop/vi.mdx': '',
};

/** An endpoint of its own, until the test is over. */
export async function letterServer(
  changes: Partial<LetterSettings> = {},
  files: Files = {},
): Promise<{
  readonly url: string;
  readonly contentDir: string;
  readonly send: (fields: object, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly store: Awaited<ReturnType<typeof openLetters>>;
}> {
  const folder = await temporaryFolder({ ...CONTENT, ...files });
  const contentDir = path.join(folder, 'content');
  const settings = { ...readLetterSettings({}, folder), port: 0, rate: 1000, ...changes };
  const { port, close } = await serveLetters(settings, { contentDir, base: '/' });
  const store = await openLetters(settings.database);
  onTestFinished(async () => {
    await store.close();
    await close();
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    contentDir,
    store,
    send: (fields, headers = {}) =>
      fetch(`${url}/letters`, {
        method: 'POST',
        body: new URLSearchParams({ ...fields }),
        redirect: 'manual',
        headers: { origin: ORIGIN, ...headers },
      }),
  };
}
