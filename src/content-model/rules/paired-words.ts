import type { Bilingual } from '../../bulletin/language.ts';
import type { Problem } from '../../bulletin/problem.ts';
import type { OriginalFile, TranslationFile } from '../article-file.ts';
import { isGroup, type YamlDocument } from '../yaml-document.ts';
import { error, type Rule } from './rule.ts';

const PHOTO_UNDESCRIBED = {
  vi: 'Bản gốc có ảnh mà bản dịch chưa mô tả ảnh. Thêm, ví dụ: photo: { alt: A stilt house on a slope }',
  en: 'The original has a picture that the translation does not describe. Add, for example: photo: { alt: A stilt house on a slope }',
} as const satisfies Bilingual;

const NO_PHOTO = {
  vi: 'Bản dịch mô tả ảnh mà bản gốc không có ảnh. Bỏ “photo” ở đây, hoặc thêm ảnh vào bản gốc.',
  en: 'The translation describes a picture that the original does not have. Remove “photo” here, or add the picture to the original.',
} as const satisfies Bilingual;

function extraCorrection(count: number): Bilingual {
  return {
    vi: `Bản gốc chỉ có ${count} đính chính, nên mục này không ứng với đính chính nào. Bỏ ở đây, hoặc thêm vào bản gốc.`,
    en: `The original has fewer corrections (${count}), so this one belongs to none. Remove it here, or add it to the original.`,
  };
}

function has({ data }: YamlDocument, key: string): boolean {
  return isGroup(data) && Object.hasOwn(data, key);
}

function findings(original: OriginalFile, translation: TranslationFile): Problem[] {
  const { document, fields } = translation;
  const [pictured, described] = [has(original.document, 'photo'), has(document, 'photo')];
  const count = original.fields.corrections?.length ?? 0;
  const extra = (fields.corrections ?? []).map((_, index) => index).slice(count);
  return [
    ...(pictured && !described
      ? [error('paired-words', document.at(['photo', 'alt']), PHOTO_UNDESCRIBED)]
      : []),
    ...(described && !pictured ? [error('paired-words', document.at(['photo']), NO_PHOTO)] : []),
    ...extra.map((index) =>
      error('paired-words', document.at(['corrections', index]), extraCorrection(count)),
    ),
  ];
}

/** A translation has words for what the original has, and for nothing else: the picture and the corrections. */
export const pairedWords: Rule = ({ folders }) =>
  folders.flatMap(({ originals: [original], translations }) =>
    original ? translations.flatMap((translation) => findings(original, translation)) : [],
  );
