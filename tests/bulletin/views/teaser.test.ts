import { storyView } from '../../../src/bulletin/views/story-view.ts';
import { describe, expect, it } from 'vitest';
import { headingLink, localityOf, teaser } from '../../../src/bulletin/views/teaser.ts';
import { article, story, translation } from '../build.ts';
import { bulletinOf, MUONG_BANG, photo } from '../bulletin-of.ts';

const bulletin = bulletinOf([]);

describe('a teaser', () => {
  it('has the words of its language, and where and when the story is', () => {
    const translated = story({
      hamlet: 'bản Bó',
      articles: { vi: article(), en: { ...translation('2020'), title: 'Cells meet', lead: 'Every month.' } },
    });
    const { place, ...rest } = teaser(translated, bulletin, 'en');
    expect(rest).toEqual({
      id: 'muong-bang-sinh-hoat-chi-bo',
      language: 'en',
      title: 'Cells meet',
      lead: 'Every month.',
      date: '2020-01-21',
      hamlet: 'bản Bó',
      section: { id: 'sinh-hoat-chi-bo', name: 'Party cell meetings' },
    });
    expect(place.name).toBe('Mường Bằng');
  });

  it('says that a story is a brief', () => {
    expect(teaser(story({ kind: 'brief' }), bulletin, 'vi').kind).toBe('brief');
  });

  it('of a story not yet translated has the original’s words and language, under a heading in the list’s', () => {
    expect(teaser(story(), bulletin, 'en')).toMatchObject({
      language: 'vi',
      title: 'Sinh hoạt chi bộ ở Mường Bằng',
      section: { name: 'Party cell meetings' },
    });
    const english = story({
      original: 'en',
      articles: { en: article({ language: 'en', title: 'Cells meet' }) },
    });
    expect(teaser(english, bulletin, 'vi')).toMatchObject({ language: 'en', title: 'Cells meet' });
  });

  it('names the first of several places and topics', () => {
    const { place, section } = teaser(
      story({ localities: ['phu-tho', MUONG_BANG], topics: ['dan-van', 'nong-thon-moi'] }),
      bulletin,
      'vi',
    );
    expect([place.id, section.name]).toEqual(['phu-tho', 'Dân vận']);
  });

  it('has the small picture, once it is made', () => {
    const withPhoto = (made: boolean) =>
      story({ articles: { vi: article({ photo: made ? photo() : { file: 'x.svg', alt: '' } }) } });
    expect(teaser(withPhoto(true), bulletin, 'vi').picture).toBe('<img small>');
    expect(teaser(withPhoto(false), bulletin, 'vi')).not.toHaveProperty('picture');
  });
});

it('That readers can’t see a story yet is told where editors read alone', () => {
  const draft = story({ articles: { vi: article({ draft: true }) } });
  const edited = bulletinOf([draft], {}, new Date('2026-12-01T06:00+07:00'));
  expect(teaser(draft, edited, 'en').waiting).toEqual({ kind: 'draft' });
  expect(storyView(draft, edited, 'vi').waiting).toEqual({ kind: 'draft' });
  expect(teaser(draft, bulletinOf([draft]), 'en')).not.toHaveProperty('waiting');
  expect(storyView(draft, bulletinOf([draft]), 'vi')).not.toHaveProperty('waiting');
});

it('What the bulletin doesn’t have is told by its id', () => {
  expect(() => headingLink('topic', 'la', bulletin, 'vi')).toThrow('There is no topic "la" in the bulletin.');
  expect(() => headingLink('series', 'la', bulletin, 'vi')).toThrow(
    'There is no series "la" in the bulletin.',
  );
  expect(() => localityOf('la', bulletin)).toThrow('There is no locality "la" in the gazetteer.');
});
