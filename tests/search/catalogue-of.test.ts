import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/search/catalogue-of.ts';
import { story } from '../bulletin/build.ts';
import { bulletinOf } from '../bulletin/bulletin-of.ts';

const DISTRICT = 'tuyen-quang/huyen-yen-son';

function catalogued(...stories: readonly ReturnType<typeof story>[]) {
  return catalogueOf(bulletinOf(stories), 'vi', stories);
}

describe('the places of a catalogue', () => {
  it('are those that stories are found under, and those that share them', () => {
    const { places } = catalogued(story({ localities: [DISTRICT] }));
    expect(places.find(({ id }) => id === DISTRICT)).toMatchObject({
      parents: ['tuyen-quang'],
      foundUnder: [DISTRICT, 'tuyen-quang'],
      sharedWith: ['tuyen-quang/xa-luc-hanh', 'tuyen-quang/xa-trung-son', 'tuyen-quang/xa-yen-son'],
    });
  });

  it('are also former ones without stories, where what took their place has some', () => {
    const { places } = catalogued(story({ localities: ['phu-tho/phuong-vinh-yen'] }));
    expect(places.map(({ id }) => id)).toEqual([
      'phu-tho',
      'phu-tho/phuong-vinh-yen',
      'vinh-phuc',
      'vinh-phuc/tp-vinh-yen',
      'vinh-phuc/tp-vinh-yen/phuong-tich-son',
    ]);
  });

  it('have hamlets, each once', () => {
    const bo = { localities: ['son-la/huyen-mai-son/xa-muong-bang'], hamlet: 'bản Bó' } as const;
    const { hamlets } = catalogued(
      story({ id: 'a', ...bo }),
      story({ id: 'b', ...bo }),
      story({ id: 'c', localities: [DISTRICT], hamlet: 'bản Bó' }),
    );
    expect(hamlets).toEqual([
      { name: 'bản Bó', place: 'son-la/huyen-mai-son/xa-muong-bang' },
      { name: 'bản Bó', place: DISTRICT },
    ]);
  });
});
