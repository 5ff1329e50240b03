import { describe, expect, it } from 'vitest';
import { isReadable } from '../../src/content-model/accent.ts';
import { readNewsroom } from '../../src/content-model/newsroom.ts';
import { readStandingPages } from '../../src/content-model/standing-pages.ts';
import { bulletinFiles } from '../../src/new-bulletin/bulletin-files.ts';
import type { BulletinFacts } from '../../src/new-bulletin/facts.ts';
import { ACCENTS } from '../../src/new-bulletin/words.ts';
import { treeOf } from '../../src/rendering/parse-body.ts';
import { passagesOf } from '../../src/rendering/passages.ts';

const FACTS: BulletinFacts = {
  name: { vi: 'Bản tin Mai Sơn' },
  languages: ['vi', 'en'],
  publisher: {},
  colour: '#0a5f38',
  topics: [{ id: 'van-hoa', name: { vi: 'Văn hóa', en: 'Culture' } }],
};

const filesOf = (facts: Partial<BulletinFacts> = {}) => ({
  texts: bulletinFiles({ ...FACTS, ...facts }),
  binaries: new Map(),
});

const textOf = (file: string, facts: Partial<BulletinFacts> = {}) => filesOf(facts).texts.get(file) ?? '';

/** What readers read of a page's text. */
function readIn(source: string): string {
  const tree = treeOf(source);
  if (tree === undefined) throw new Error(`No MDX: ${source}`);
  return passagesOf(tree)
    .map(({ text }) => text)
    .join('\n');
}

describe('a new bulletin', () => {
  it.each([
    'Bản tin {name} <b>',
    'Tin & bài: *nhanh* _nhất_ `x` [a](/b)',
    '# Tin',
    'import x from "y"',
    '~~A~~ | B \\ C',
    'Số 12: “Mới”',
    'true',
    '- 2026',
  ])('may be called %j, which pages print as it is and never run', (vi) => {
    const facts = { name: { vi }, publisher: { name: { vi } } };
    expect(readNewsroom(filesOf(facts)).newsroom.name.vi).toBe(vi);
    const page = textOf('pages/gioi-thieu/vi.mdx', facts);
    expect(readIn(page).replaceAll(/[“”"]/g, '')).toContain(
      `đọc ${vi.replaceAll(/[“”"]/g, '')}, bản tin của`,
    );
  });

  it('has pages in its languages alone, with English addresses', () => {
    const { pages, problems } = readStandingPages(filesOf());
    expect(problems).toEqual([]);
    expect(pages.map(({ file, segment }) => [file, segment])).toEqual([
      ['pages/gioi-thieu/en.mdx', 'about'],
      ['pages/gioi-thieu/vi.mdx', undefined],
      ['pages/lien-he/en.mdx', 'contact'],
      ['pages/lien-he/vi.mdx', undefined],
      ['pages/rieng-tu/en.mdx', 'privacy'],
      ['pages/rieng-tu/vi.mdx', undefined],
    ]);
    const inVietnamese = [...filesOf({ languages: ['vi'] }).texts];
    expect(inVietnamese.filter(([file]) => file.endsWith('en.mdx'))).toEqual([]);
    expect(
      inVietnamese.filter(([file, text]) => file !== 'authors.yaml' && /Anh|English|dịch/.test(text)),
    ).toEqual([]);
  });

  it('has marks where nobody has said what is to be there, and none where it was', () => {
    expect(textOf('pages/lien-he/vi.mdx')).toContain('[cần viết] Địa chỉ, điện thoại');
    const said = { publisher: { name: { vi: 'Huyện ủy' }, phone: '0212 3852 123' } };
    expect(textOf('pages/lien-he/vi.mdx', said)).not.toContain('[');
    expect(textOf('pages/gioi-thieu/vi.mdx')).toContain('[cần viết] Bản tin này của cơ quan nào');
    expect(textOf('pages/gioi-thieu/vi.mdx', said)).toContain(
      'Bạn đang đọc Bản tin Mai Sơn, bản tin của Huyện ủy.',
    );
  });

  it('is offered accents that can be read', () => {
    expect(ACCENTS.filter(({ value }) => !isReadable(value))).toEqual([]);
  });
});
