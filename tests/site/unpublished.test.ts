import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { EDITING } from '../../src/i18n/editing.ts';
import { DESK_PATHS } from '../../src/routing/routes.ts';
import { pageOf, siteOf } from './site.ts';
import { FIXTURE_CONTENT } from './sites.ts';

/** Words that stand in a draft, a draft translation, two embargoed stories and two withdrawn ones, and nowhere else. */
const SECRETS = ['bimatnhap1', 'bimatnhap2', 'bimatcam1', 'bimatcam2', 'bimatrut'];

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Files whose name or content has a word, in whatever case. */
function having(word: string, files: readonly string[]): readonly string[] {
  return files.filter((file) => `${file}\n${readFileSync(file, 'latin1')}`.toLowerCase().includes(word));
}

describe.each(['fixture', 'under-a-path'] as const)(
  'what readers may not see yet, in the site "%s"',
  (name) => {
    const { dir, pages } = siteOf(name);
    const built = filesBelow(dir);

    test.each(SECRETS)('nothing of %s is anywhere in the built site', (word) => {
      expect(having(word, filesBelow(FIXTURE_CONTENT))).not.toEqual([]);
      expect(having(word, built)).toEqual([]);
    });

    test('there is no page for editors', () => {
      for (const path of Object.values(DESK_PATHS)) expect(pages.has(path)).toBe(false);
      expect(having('npm run', built)).toEqual([]);
    });

    test('nothing that editors are told while they write is anywhere in the built site', () => {
      const { bar, notShownTitle } = EDITING.vi;
      const words = [bar, EDITING.en.bar, notShownTitle, EDITING.en.notShownTitle];
      for (const word of ['editing-bar', 'editing-problems', 'Hẹn đăng', ...words])
        expect(having(Buffer.from(word).toString('latin1').toLowerCase(), built), word).toEqual([]);
    });

    test('a word of a published story is found in the same way', () => {
      expect(having('cam', built).length).toBeGreaterThan(0);
      expect(having('canh-dong', built).some((file) => file.endsWith('.avif'))).toBe(true);
    });

    test('a story whose embargo ends at the moment of the build is out', () => {
      expect(pages.has('/tin/het-cam/')).toBe(true);
      expect(pageOf(name, '/luu-tru/2024/06/15/').text).toContain('1 tin');
      expect(pageOf(name, '/en/archive/2024/06/15/').text).toContain('1 story');
    });

    test('counts leave out drafts and embargoes: topic, place, day, month, series and author agree with the lists', () => {
      const counted = (at: string): number => Number(/(\d+) tin/.exec(pageOf(name, at).text)?.[1] ?? 0);
      const listed = (at: string): number =>
        [...pages.values()]
          .filter((page) => page.path === at || page.path.startsWith(`${at}trang/`))
          .flatMap(({ html }) => [...html.matchAll(/data-story="/g)]).length;
      const addresses = [
        '/chuyen-muc/sinh-hoat-mau/',
        '/luu-tru/2024/05/05/',
        '/luu-tru/2024/06/',
        '/chuyen-de/loat-bai-mau/',
      ];
      for (const at of addresses) {
        expect(counted(at), at).toBeGreaterThan(0);
        expect(listed(at), at).toBe(counted(at));
      }
      expect(listed('/chuyen-muc/sinh-hoat-mau/')).toBeGreaterThan(20);
    });

    test('the day that only an embargoed story is dated has no page', () => {
      expect(pages.has('/luu-tru/2024/07/01/')).toBe(false);
      expect(pages.has('/luu-tru/2024/07/')).toBe(false);
    });
  },
);
