import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/bulletin/language.ts';
import { byline, sourceCredits, sourcePeople } from '../../../src/bulletin/views/byline.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { article, story, type StoryParts } from '../build.ts';
import { bulletinOf, photo } from '../bulletin-of.ts';

const bulletin = bulletinOf([]);

function printed(parts: StoryParts, language: Language = 'vi'): string {
  return byline(story(parts), bulletin, language)
    .map(({ role, people }) => {
      return `${strings(language).article[role]} ${people.map(({ name }) => name).join(', ')}`;
    })
    .join(' · ');
}

const showing = (file: string) => ({ articles: { vi: article({ photo: photo({ file }) }) } });
const photograph = showing('articles/2020/x/hop.jpg');
const drawing = showing('articles/2020/x/hop.svg');

describe('a byline', () => {
  it('names the writer alone where there are no pictures', () => {
    expect(printed({ authors: ['dung'] })).toBe('Bài: Lê Dũng');
    expect(printed({ authors: ['ban-bien-tap'] }, 'en')).toBe('By Editorial desk');
  });

  it('names writer and photographer apart', () => {
    const parts = { authors: ['dung'], photoBy: ['dao'], ...photograph } as const;
    expect(printed(parts)).toBe('Bài: Lê Dũng · Ảnh: Đào Lan');
    expect(printed(parts, 'en')).toBe('By Lê Dũng · Photos by Đào Lan');
  });

  it('names one who did both once', () => {
    const parts = { authors: ['dung'], photoBy: ['dung'], ...photograph } as const;
    expect(printed(parts)).toBe('Bài, ảnh: Lê Dũng');
    expect(printed(parts, 'en')).toBe('Words and photos by Lê Dũng');
  });

  it('names two who did both together once, in the writers’ order', () => {
    expect(printed({ authors: ['dung', 'dao'], photoBy: ['dao', 'dung'], ...photograph })).toBe(
      'Bài, ảnh: Lê Dũng, Đào Lan',
    );
  });

  it('names apart those of whom only one did both', () => {
    expect(printed({ authors: ['dung', 'dao'], photoBy: ['dao'], ...photograph })).toBe(
      'Bài: Lê Dũng, Đào Lan · Ảnh: Đào Lan',
    );
    expect(printed({ authors: ['dung'], photoBy: ['dung', 'dao'], ...photograph })).toBe(
      'Bài: Lê Dũng · Ảnh: Lê Dũng, Đào Lan',
    );
  });

  it('calls a drawing a drawing, by the writer too', () => {
    expect(printed({ authors: ['dung'], photoBy: ['dao'], ...drawing })).toBe(
      'Bài: Lê Dũng · Minh họa: Đào Lan',
    );
    expect(printed({ authors: ['dung'], photoBy: ['dung'], ...drawing }, 'en')).toBe(
      'By Lê Dũng · Illustration by Lê Dũng',
    );
  });

  it('takes pictures within the text for photographs', () => {
    expect(printed({ authors: ['dung'], photoBy: ['dao'] })).toBe('Bài: Lê Dũng · Ảnh: Đào Lan');
  });

  it('links those who have a page', () => {
    const [words] = byline(story({ authors: ['dung', 'la'] }), bulletin, 'vi');
    expect(words?.people).toEqual([{ id: 'dung', name: 'Lê Dũng' }, { name: 'la' }]);
  });
});

it('The people of a source stand each once, with a link where they have a page', () => {
  const people = [
    { id: 'dung' },
    { name: 'Hà My' },
    { id: 'dung' },
    { name: 'Hà My' },
    { id: 'ban-bien-tap' },
  ];
  expect(sourcePeople(people, bulletin, 'en')).toEqual([
    { id: 'dung', name: 'Lê Dũng' },
    { name: 'Hà My' },
    { id: 'ban-bien-tap', name: 'Editorial desk', newsroom: true },
  ]);
  expect(sourcePeople([], bulletin, 'vi')).toEqual([]);
});

describe('what a story says of its source’s people', () => {
  const said = (author: readonly string[], photoBy: readonly string[]) =>
    sourceCredits(
      { author: author.map((name) => ({ name })), photoBy: photoBy.map((name) => ({ name })) },
      bulletin,
      'vi',
    ).map(({ role, people }) => [role, ...people.map(({ name }) => name)]);

  it('keeps who wrote and who photographed apart', () => {
    expect(said(['Thanh Tuyền'], ['Trường Khanh'])).toEqual([
      ['words', 'Thanh Tuyền'],
      ['photos', 'Trường Khanh'],
    ]);
    expect(said(['An', 'Bình'], ['Bình'])).toEqual([
      ['words', 'An', 'Bình'],
      ['photos', 'Bình'],
    ]);
  });

  it('names those who did both once', () => {
    expect(said(['Ngọc Hưng'], ['Ngọc Hưng'])).toEqual([['wordsAndPhotos', 'Ngọc Hưng']]);
    expect(said(['An', 'Bình'], ['Bình', 'An'])).toEqual([['wordsAndPhotos', 'An', 'Bình']]);
  });

  it('names one alone, or nobody', () => {
    expect(said(['Bảo Vy'], [])).toEqual([['words', 'Bảo Vy']]);
    expect(said([], ['Bảo Vy'])).toEqual([['photos', 'Bảo Vy']]);
    expect(said([], [])).toEqual([]);
  });
});
