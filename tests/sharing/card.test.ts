import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import type { CardView } from '../../src/bulletin/views/card-view.ts';
import { bulletinCard, storyCard, topicCard } from '../../src/sharing/card.ts';
import { locality } from '../bulletin/build.ts';
import { FRAME } from './frame.ts';

const VIEW: CardView = {
  language: 'vi',
  title: 'Chi bộ họp',
  date: calendarDate('2020-01-21'),
  place: {
    hamlet: 'Bản Bó',
    chain: [locality({ id: 'a/huyen-b/xa-c', name: 'Mường Bằng' }), locality({ id: 'a', name: 'Sơn La' })],
    today: [],
  },
  section: { id: 'sinh-hoat', name: 'Sinh hoạt chi bộ' },
  isNew: true,
};

describe('the picture that a story is shared with', () => {
  it('is a card with its headline, section, place, date and the bulletin’s name and accent', () => {
    expect(storyCard(VIEW, FRAME)).toMatchObject({
      alt: 'Chi bộ họp',
      card: {
        kind: 'drawn',
        title: 'Chi bộ họp',
        kicker: 'Sinh hoạt chi bộ',
        foot: 'Bản Bó, xã Mường Bằng, Sơn La · 21/01/2020',
        name: 'Bản Tin',
        colour: '#a4211a',
      },
    });
  });

  it('is its photograph, with the words of that', () => {
    const picture = { kind: 'photograph', file: 'hop.1a2b.1200.webp', alt: 'Buổi họp' } as const;
    expect(storyCard({ ...VIEW, picture }, FRAME)).toMatchObject({
      alt: 'Buổi họp',
      card: { kind: 'photograph', picture: 'hop.1a2b.1200.webp' },
    });
  });

  it('has its drawing beside the headline', () => {
    const picture = { kind: 'drawing', file: 've.1a2b.svg', alt: 'Hình vẽ' } as const;
    expect(storyCard({ ...VIEW, picture }, FRAME)).toMatchObject({
      alt: 'Chi bộ họp',
      card: { kind: 'drawn', title: 'Chi bộ họp', picture: 've.1a2b.svg' },
    });
  });

  it('is that of its section where it is old, or its headline is of letters that the font doesn’t have', () => {
    const ofTopic = topicCard('Sinh hoạt chi bộ', FRAME, 'vi');
    const picture = { kind: 'photograph', file: 'hop.1a2b.1200.webp', alt: 'Buổi họp' } as const;
    expect(storyCard({ ...VIEW, picture, isNew: false }, FRAME)).toEqual(ofTopic);
    expect(storyCard({ ...VIEW, title: 'Đảng ủy 党委' }, FRAME)).toEqual(ofTopic);
    expect(topicCard('党委', FRAME, 'vi')).toEqual(bulletinCard(FRAME, 'vi'));
  });

  it('has another name when anything that it shows is another, and only then', () => {
    const { file } = storyCard(VIEW, FRAME);
    expect(file).toMatch(/^[\da-f]{12}\.jpg$/);
    expect(storyCard({ ...VIEW }, { ...FRAME }).file).toBe(file);
    const others = [
      storyCard({ ...VIEW, title: 'Chi bộ họp lại' }, FRAME),
      storyCard({ ...VIEW, language: 'en' }, FRAME),
      storyCard({ ...VIEW, date: calendarDate('2020-01') }, FRAME),
      storyCard(VIEW, { ...FRAME, colour: '#0b5fa5' }),
      storyCard(VIEW, { ...FRAME, logoFile: 'logo.svg' }),
    ].map((picture) => picture.file);
    expect(new Set([file, ...others]).size).toBe(6);
  });
});

it('the bulletin’s card has its tagline below its name; without one the name alone', () => {
  const { tagline, ...plain } = FRAME;
  expect(bulletinCard(FRAME, 'vi').card).toMatchObject({ title: tagline, name: 'Bản Tin' });
  expect(bulletinCard(plain, 'vi').card).toMatchObject({ title: 'Bản Tin', name: '' });
});
