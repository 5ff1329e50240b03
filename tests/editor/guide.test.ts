import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  originalFields,
  originalSchema,
  translationFields,
  translationSchema,
} from '../../src/content-model/fields/article.ts';
import { fieldAt, isRequired, namesIn, notesOf, pathsIn } from '../../src/content-model/fields/field.ts';
import { letterSchema } from '../../src/content-model/fields/letter.ts';
import { newsroomSchema } from '../../src/content-model/fields/newsroom.ts';
import { authorSchema } from '../../src/content-model/fields/other-files.ts';
import { readContent } from '../../src/content-model/read-content.ts';
import { articleFiles } from '../../src/reading/article-files.ts';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import { addressResolver } from '../../src/reading/resolve-address.ts';
import { typography } from '../../src/lint/typography.ts';
import { ELEMENTS } from '../../src/rendering/body-grammar.ts';
import { parseBody } from '../../src/rendering/render-body.ts';
import { anchors, blocks, explained, GUIDE, guide, links, quoted, ROOT } from './guide.ts';
import { messageTemplates } from './message-sources.ts';

const CONTENT = path.join(ROOT, 'content');
const PICTURES = path.join(ROOT, '.github/guide');

/** Whether a message as the code has it begins with what the guide quotes of one, part by part. */
function says(message: string, template: string): boolean {
  const [first = '', ...parts] = message.split('…');
  if (!template.startsWith(first === '' ? '…' : first)) return false;
  let from = first.length;
  return parts.every((part) => {
    const at = template.indexOf(part.trim(), from);
    from = at + part.trim().length;
    return at >= 0;
  });
}

it('names only commands that there are', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')));
  const named = [...guide.matchAll(/npm run ([\w:-]*\w)/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

it('names every field of the frontmatter, and no snippet that isn’t there', () => {
  const fields = [...pathsIn(originalSchema), ...pathsIn(translationSchema)].map((path) => path.join('.'));
  expect(fields).toEqual(
    expect.arrayContaining(['title', 'photo.alt', 'corrections.text', 'translation.by']),
  );
  expect(fields.filter((field) => !quoted.includes(field))).toEqual([]);
  const snippets = readFileSync(path.join(ROOT, '.vscode/bulletin.code-snippets'), 'utf8');
  const [, table = ''] = /^\| Gõ .*\n\|.*\n((?:\|.*\n)+)/m.exec(guide) ?? [];
  const prefixes = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, prefix]) => prefix);
  expect(prefixes.filter((prefix) => !snippets.includes(`"${prefix}"`))).toEqual([]);
  expect(prefixes).toHaveLength(snippets.split('"prefix"').length - 1);
});

it('lists the fields of an original as the table of fields has them, those that are required first', () => {
  const [, section = ''] = /^### Các mục của phần đầu tệp$([^]*?)^###/m.exec(guide) ?? [];
  const rows = [...section.matchAll(/^\| `(\w+)` +\| (.+?) +\| (.+?) +\|/gm)].map(([, ...cells]) => cells);
  const names = namesIn(originalSchema);
  const isOptional = (name: string) => !isRequired(originalSchema, [name]);
  const ordered = [...names.filter((name) => !isOptional(name)), ...names.filter(isOptional)];
  expect(rows.map(([name, label]) => [name, label])).toEqual(
    ordered.map((name) => {
      const label = notesOf(fieldAt(originalSchema, [name]))?.label;
      return [name, `${label?.vi} / ${label?.en}`];
    }),
  );
  const shown = rows.filter(([, , example = '']) => !example.startsWith('xem [mục'));
  for (const [name = '', , example = ''] of shown) {
    const written = z
      .record(z.string(), z.unknown())
      .parse(parse(example.replaceAll('`', ''), { schema: 'core' }));
    expect(originalSchema.partial().safeParse(written), example).toMatchObject({ success: true });
    expect(Object.keys(written)).toEqual([name]);
  }
});

it('lists the fields of bulletin.yaml as the table of fields has them', () => {
  const [, section = ''] = /^### Bản tin của ai$([^]*?)^Mỗi trang/m.exec(guide) ?? [];
  const rows = [...section.matchAll(/^\| `(\w+)` +\| (.+?) +\|/gm)].map(([, ...cells]) => cells);
  const labelOf = (name: string) => notesOf(fieldAt(newsroomSchema, [name]))?.label.vi;
  expect(rows).toEqual(namesIn(newsroomSchema).map((name) => [name, labelOf(name)]));
});

describe('links', () => {
  it('lead to files and headings that exist', () => {
    const isMissing = (target: string) =>
      target.startsWith('#')
        ? !anchors.includes(decodeURIComponent(target.slice(1)))
        : !/^https?:/.test(target) && !existsSync(path.join(path.dirname(GUIDE), target));
    expect(links.map(({ target }) => target).filter(isMissing)).toEqual([]);
  });

  it('show every picture made for the guide, described and small', () => {
    const shown = links.filter(({ isPicture }) => isPicture);
    expect(shown.map(({ target }) => path.basename(target)).sort()).toEqual(readdirSync(PICTURES).sort());
    expect(shown.filter(({ words }) => words.length < 20)).toEqual([]);
    expect(
      shown.map(({ target }) => statSync(path.join(CONTENT, target)).size).filter((size) => size > 60_000),
    ).toEqual([]);
  });
});

describe('examples', () => {
  it('that are whole articles pass the check of the content, by the bulletin’s own registers', async () => {
    const whole = blocks.filter(({ language, file }) => language === 'mdx' && file !== undefined);
    const own = await readContentFolder(CONTENT);
    const texts = new Map([
      ...own.texts,
      ...whole.map(({ file = '', text }) => [file.replace(/^content\//, ''), text] as const),
    ]);
    const folder = { ...own, texts };
    const now = new Date('2027-01-01T00:00Z');
    const { problems } = readContent(
      folder,
      new Map(
        Array.from(articleFiles(folder, ''), ([file, article]) => [file, readArticle(article).read.body]),
      ),
      now,
      addressResolver({ base: '/' }),
    );
    expect(whole.length).toBeGreaterThan(1);
    expect([...problems, ...typography(texts)]).toEqual([]);
  });

  it('that are parts of a text can stand in one', () => {
    const parts = blocks
      .filter(({ language, file }) => language === 'mdx' && file === undefined)
      .map(({ text }) => parseBody({ file: '', source: text, language: 'vi' }));
    expect(parts.flatMap(({ problems }) => problems)).toEqual([]);
    const within = ({ references }: (typeof parts)[number]) =>
      references.links.filter(
        ({ target }) => target.startsWith('#') && !references.anchors.includes(target.slice(1)),
      );
    expect(parts.flatMap(within)).toEqual([]);
  });

  it('that are fields fit the frontmatter, or the register that they are for', () => {
    const wrong = blocks
      .filter(({ language }) => language === 'yaml')
      .filter(({ file, text }) => {
        const data: unknown = parse(text, { schema: 'core' });
        if (file === 'content/bulletin.yaml') return !newsroomSchema.safeParse(data).success;
        if (file?.startsWith('content/letters/')) return !letterSchema.safeParse(data).success;
        if (file === 'content/authors.yaml')
          return !z.record(z.string(), authorSchema).safeParse(data).success;
        return !originalFields.safeParse(data).success && !translationFields.safeParse(data).success;
      });
    expect(wrong).toEqual([]);
  });

  it('show every component and element', () => {
    const shown = blocks
      .filter(({ language }) => language === 'mdx')
      .map(({ text }) => text)
      .join('\n');
    expect(Object.keys(ELEMENTS).filter((name) => !new RegExp(`<${name}[ />]`).test(shown))).toEqual([]);
  });
});

describe('messages', () => {
  const templates = messageTemplates();

  it('that are explained are told by the code', () => {
    expect(explained.filter((message) => !templates.some((template) => says(message, template)))).toEqual([]);
  });

  it('that the code tells are explained', () => {
    expect(templates.length).toBeGreaterThan(100);
    expect(templates.filter((template) => !explained.some((message) => says(message, template)))).toEqual([]);
  });

  it('are each explained once', () => {
    expect(explained.filter((message, index) => explained.indexOf(message) !== index)).toEqual([]);
  });
});

/** Words that the guide quotes as editors and readers see them, by the part of the code that says them. */
const SEEN = {
  'i18n/vi.ts': ['Tin này đã được rút', 'Cập nhật: ', 'Đính chính', 'Tin viết theo bài, ảnh của tác giả này'],
  'i18n/editing.ts': [
    'Bản nháp',
    'Hẹn đăng',
    'Bạn đọc xem được',
    'Đã rút',
    'Không có lỗi',
    'Tin này chưa hiển thị được',
  ],
  'lint/report.ts': ['Nội dung không có lỗi.'],
  'admin/main.ts': ['Chọn thư mục bản tin trên máy này'],
  'admin/page/new-story.ts': ['Viết tin mới', 'Bắt đầu viết'],
  'admin/page/top-bar.ts': ['Tìm tin để sửa…'],
} as const;

it.each(Object.entries(SEEN))('quotes the words of %s as they are', (file, phrases) => {
  const code = readFileSync(path.join(ROOT, 'src', file), 'utf8');
  expect(phrases.filter((phrase) => !code.includes(phrase) || !guide.includes(`“${phrase}`))).toEqual([]);
});

it('shows where things are', () => {
  const tree = blocks.find(({ language }) => language === 'text')?.text ?? '';
  const named = [...tree.matchAll(/^ {2}([\w.-]+(?:\.yaml)?)/gm)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(5);
  // The first letter that is approved makes its folder.
  expect(named.filter((name) => name !== 'letters' && !existsSync(path.join(CONTENT, name)))).toEqual([]);
});
