import type { Gazetteer } from '../bulletin/gazetteer.ts';
import type { Bilingual, Language } from '../bulletin/language.ts';
import type { Locality } from '../bulletin/locality.ts';
import { localityName, localityNameInChain } from '../i18n/localities.ts';

/**
 * A unit as messages name it, so that it isn't taken for another of the same name:
 * "xã Tứ Quận, huyện Yên Sơn, Tuyên Quang, đến 2025"; "…, đến 2025 hoặc sớm hơn" where the end isn't known.
 */
export function localityWords(locality: Locality, gazetteer: Pick<Gazetteer, 'parents'>): Bilingual {
  const earlier = { vi: ' hoặc sớm hơn', en: ' or earlier' };
  const words = (language: Language, until: string) =>
    [
      localityName(locality, language),
      ...gazetteer.parents(locality.id).map((parent) => localityNameInChain(parent, language)),
      ...(locality.until === undefined
        ? []
        : [`${until} ${locality.until.slice(0, 4)}${locality.untilAtLatest ? earlier[language] : ''}`]),
    ].join(', ');
  return { vi: words('vi', 'đến'), en: words('en', 'until') };
}
