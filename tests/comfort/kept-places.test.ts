import { describe, expect, it } from 'vitest';
import { MOST_PLACES, parsePlaces } from '../../src/comfort/my-places/kept-places.ts';

const place = (id: string) => ({ id, name: `Nơi ${id}` });

describe('the places that storage holds', () => {
  it('are those that were kept, in their order, each once', () => {
    const kept = [place('son-la'), place('son-la/huyen-mai-son/xa-muong-bang'), place('son-la')];
    expect(parsePlaces(JSON.stringify(kept))).toEqual(kept.slice(0, 2));
  });

  it('are no more than may be kept', () => {
    const many = Array.from({ length: MOST_PLACES + 3 }, (_, at) => place(`tinh-${at}`));
    expect(parsePlaces(JSON.stringify(many))).toEqual(many.slice(0, MOST_PLACES));
  });

  it.each([null, '', '{', 'null', '{}', '"son-la"', '[1, null, "son-la", {"id": "son-la"}]'])(
    'are none where it holds %j',
    (text) => {
      expect(parsePlaces(text)).toEqual([]);
    },
  );

  it.each(['..', '../tin', 'https://x.example', '/son-la', 'a//b', 'a/b/c/d', 'Sơn La', ''])(
    'are none that would lead elsewhere: %j',
    (id) => {
      expect(parsePlaces(JSON.stringify([place(id), place('son-la')]))).toEqual([place('son-la')]);
    },
  );
});
