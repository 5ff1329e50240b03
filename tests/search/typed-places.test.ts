import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/bulletin/gazetteer.ts';
import { readLocalities } from '../../src/content-model/localities.ts';
import type { Catalogue } from '../../src/search/catalogue.ts';
import { catalogueOf } from '../../src/search/catalogue-of.ts';
import { placeOptions } from '../../src/search/place-options.ts';
import { story } from '../bulletin/build.ts';
import { bulletinOf } from '../bulletin/bulletin-of.ts';
import { WAYS } from './ways-to-type-places.ts';

const FOLDER = path.join(import.meta.dirname, '../../content/localities');

let catalogue: Catalogue;

beforeAll(async () => {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.yaml'));
  const texts = files.map(
    async (file) => [`localities/${file}`, await readFile(path.join(FOLDER, file), 'utf8')] as const,
  );
  const { entries } = readLocalities({ texts: new Map(await Promise.all(texts)), binaries: new Map() });
  const localities = [...entries.values()].map(({ value }) => value);
  const stories = createGazetteer(localities).all.map(({ id }) => story({ id, localities: [id] }));
  catalogue = catalogueOf(bulletinOf(stories, { localities }), 'vi', stories);
}, 60_000);

describe.each(Object.entries(WAYS))('%s', (id, ways) => {
  it.each(ways)('is found by “%s”', (text) => {
    const own = new Map(catalogue.places.map((place) => [place.id, 1]));
    expect(placeOptions(text, catalogue, { own, shared: new Map() }, 'vi')[0]?.id).toBe(id);
  });
});
