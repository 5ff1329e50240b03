import { describe, expect, it } from 'vitest';
import { UNNAMED } from '../../../src/bulletin/newsroom.ts';
import { cardView, newCards } from '../../../src/bulletin/views/card-view.ts';
import { article, storiesOn, story, translation } from '../build.ts';
import { bulletinOf, photo } from '../bulletin-of.ts';

const html = { large: '', small: '', file: 'nha-san.1a2b.svg' };

describe('what stands for a story where it is shared', () => {
  const shown = story({
    hamlet: 'Bản Bó',
    articles: { vi: article({ photo: photo({ html }) }), en: translation('2020-02-01') },
  });

  it('has its words, place and section in the language, and its drawing', () => {
    expect(cardView(shown, bulletinOf([shown]), 'vi')).toMatchObject({
      title: 'Sinh hoạt chi bộ ở Mường Bằng',
      date: '2020-01-21',
      place: { hamlet: 'Bản Bó', chain: [{ name: 'Mường Bằng' }, { name: 'Mai Sơn' }, { name: 'Sơn La' }] },
      section: { name: 'Sinh hoạt chi bộ' },
      picture: { kind: 'drawing', file: 'nha-san.1a2b.svg', alt: 'Nhà sàn' },
      isNew: true,
    });
    expect(cardView(shown, bulletinOf([shown]), 'en')).toMatchObject({
      section: { name: 'Party cell meetings' },
    });
  });

  it('has no picture before one is made', () => {
    const unmade = story({ articles: { vi: article({ photo: photo() }) } });
    expect(cardView(unmade, bulletinOf([unmade]), 'vi')).not.toHaveProperty('picture');
  });

  it('is its own for as many of the newest stories as the newsroom says', () => {
    const stories = storiesOn('2024-03', '2024-02', '2024-01');
    const bulletin = (cards: number) => bulletinOf(stories, { newsroom: { ...UNNAMED, cards } });
    const isNew = (cards: number) => stories.map((each) => cardView(each, bulletin(cards), 'vi').isNew);
    expect([isNew(2), isNew(0)]).toEqual([
      [true, true, false],
      [false, false, false],
    ]);
    expect(newCards(bulletin(2), 'vi').length).toBe(2);
    expect(newCards(bulletin(2), 'en')).toEqual([]);
  });
});
