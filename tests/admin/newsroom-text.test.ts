import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNewsroomText, writeNewsroomText } from '../../src/admin/text/newsroom-text.ts';

const OWN = readFileSync(path.join(import.meta.dirname, '../../content/bulletin.yaml'), 'utf8');
const TEXT = `# Của ai
name: Bản tin Mai Sơn # tên
tagline: { vi: Chuyện, en: Stories }
publisher:
  responsible: Nguyễn Văn An
  phone: "0212"
related: 4
`;

describe('bulletin.yaml in the web editor', () => {
  it.each([OWN, TEXT])('is written as it stood where nothing changed', (text) => {
    expect(writeNewsroomText(readNewsroomText(text))).toBe(text);
  });

  it('shows one text for both languages as two', () => {
    expect(readNewsroomText(TEXT)).toMatchObject({
      name: { vi: 'Bản tin Mai Sơn', en: 'Bản tin Mai Sơn' },
      tagline: { vi: 'Chuyện', en: 'Stories' },
      publisher: { responsible: { vi: 'Nguyễn Văn An', en: 'Nguyễn Văn An' }, phone: '0212' },
    });
  });

  it('keeps what wasn’t changed, and puts what is new in the order of the table', () => {
    const values = {
      ...readNewsroomText(TEXT),
      tagline: { vi: 'Chuyện làng', en: 'Stories' },
      home: ['son-la/huyen-mai-son'],
      languages: ['vi'],
      footer: ['lien-he'],
      links: { facebook: '', zalo: 'https://zalo.me/1' },
    };
    expect(writeNewsroomText(values)).toBe(`# Của ai
name: Bản tin Mai Sơn # tên
tagline: { vi: Chuyện làng, en: Stories }
languages: [vi]
home: son-la/huyen-mai-son
publisher:
  responsible: Nguyễn Văn An
  phone: "0212"
links: { zalo: https://zalo.me/1 }
footer: [lien-he]
related: 4
`);
  });

  it('keeps the English words of a bulletin that asks for Vietnamese ones alone', () => {
    const values = { ...readNewsroomText(TEXT), tagline: { vi: 'Chuyện làng' } };
    expect(writeNewsroomText(values)).toContain('tagline: { vi: Chuyện làng, en: Stories }\n');
  });

  it('begins as an empty file', () => {
    expect(writeNewsroomText({ name: { vi: 'Bản tin', en: 'Bulletin' } })).toBe(
      'name: { vi: Bản tin, en: Bulletin }\n',
    );
  });
});
