import type { Expectation } from './expectations.ts';

/** How each field is written right, by its path without positions in lists. */
const FIELD_EXAMPLES: Readonly<Partial<Record<string, string>>> = {
  title: 'title: Bản Bó họp chi bộ mùng 3 hằng tháng',
  lead: 'lead: Chi bộ bản Bó họp đều vào mùng 3 hằng tháng.',
  date: 'date: 2020-01-21',
  locality: 'locality: son-la/huyen-mai-son/xa-muong-bang',
  hamlet: 'hamlet: bản Bó',
  author: 'author: ban-bien-tap',
  topics: 'topics: [sinh-hoat-chi-bo]',
  series: 'series: dua-nghi-quyet-vao-cuoc-song',
  photoBy: 'photoBy: ban-bien-tap',
  photo: 'photo: { src: ./nha-san.svg, alt: Nhà sàn bên sườn đồi }',
  'photo.src': 'src: ./nha-san.svg',
  'photo.alt': 'alt: Nhà sàn bên sườn đồi',
  source: 'source: { name: Báo Sơn La, date: 2020-01-21 }',
  'source.name': 'name: Báo Sơn La',
  'source.url': 'url: https://baosonla.vn/',
  updated: 'updated: 2020-02-01',
  corrections: 'corrections: [{ date: 2020-02-01, text: Sửa số đảng viên từ 11 thành 12. }]',
  'corrections.date': 'date: 2020-02-01',
  'corrections.text': 'text: Sửa số đảng viên từ 11 thành 12.',
  formerIds: 'formerIds: [ban-bo-hop-chi-bo]',
  withdrawn: 'withdrawn: { date: 2020-02-01, reason: Số liệu chưa được kiểm chứng. }',
  'withdrawn.date': 'date: 2020-02-01',
  'withdrawn.reason': 'reason: Số liệu chưa được kiểm chứng.',
  publishAt: 'publishAt: 2026-12-01T06:00+07:00',
  draft: 'draft: true',
  translation: 'translation: { by: ban-bien-tap, method: human, date: 2020-02-01 }',
  'translation.by': 'by: ban-bien-tap',
  'translation.method': 'method: human',
  'translation.date': 'date: 2020-02-01',
  name: 'name: Yên Sơn',
  'name.vi': 'vi: Ban biên tập',
  'name.en': 'en: Editorial desk',
  'description.vi': 'vi: Tin của các chi bộ.',
  'description.en': 'en: News of Party cells.',
  kind: 'kind: person',
};

/** Where a field of the same name is written in different ways. */
const EXPECTATION_EXAMPLES: Partial<Record<Expectation, (key: string) => string>> = {
  bilingual: (key) => `${key}: { vi: Chi bộ, en: Party cell }`,
  code: (key) => `${key}: "02473"`,
  group: (key) => `${key}: { name: … }`,
  'province-kind': (key) => `${key}: thanh-pho`,
};

/** A field written right, to show with a problem. `names` leads to it from the top, without positions in lists. */
export function exampleOf(
  names: readonly string[],
  key: string,
  expectation: Expectation | undefined,
): string {
  const byExpectation = expectation && EXPECTATION_EXAMPLES[expectation]?.(key);
  const byName = FIELD_EXAMPLES[names.join('.')];
  return (expectation === 'group' ? (byName ?? byExpectation) : (byExpectation ?? byName)) ?? `${key}: …`;
}
