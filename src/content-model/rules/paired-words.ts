import { isGroup, type YamlDocument } from '../yaml-document.ts';
import type { ContentRule } from './rule.ts';

function hasPhoto({ data }: YamlDocument): boolean {
  return isGroup(data) && Object.hasOwn(data, 'photo');
}

/** A translation has words for what the original has, and for nothing else: the picture and the corrections. */
export const pairedWords: ContentRule = {
  name: 'paired-words',
  looksAt: 'translation',
  find({ document, fields }, _, original) {
    if (!original) return undefined;
    const [pictured, described] = [hasPhoto(original.document), hasPhoto(document)];
    const count = original.fields.corrections?.length ?? 0;
    const undescribed = {
      at: ['photo', 'alt'],
      vi: 'Bản gốc có ảnh mà bản dịch chưa mô tả ảnh. Thêm, ví dụ: photo: { alt: A stilt house on a slope }',
      en: 'The original has a picture that the translation does not describe. Add, for example: photo: { alt: A stilt house on a slope }',
    };
    const noPhoto = {
      at: ['photo'],
      vi: 'Bản dịch mô tả ảnh mà bản gốc không có ảnh. Bỏ “photo” ở đây, hoặc thêm ảnh vào bản gốc.',
      en: 'The translation describes a picture that the original does not have. Remove “photo” here, or add the picture to the original.',
    };
    const extra = (fields.corrections ?? []).slice(count).map((_correction, index) => ({
      at: ['corrections', count + index],
      vi: `Bản gốc chỉ có ${count} đính chính, nên mục này không ứng với đính chính nào. Bỏ ở đây, hoặc thêm vào bản gốc.`,
      en: `The original has fewer corrections (${count}), so this one belongs to none. Remove it here, or add it to the original.`,
    }));
    return pictured === described ? extra : [pictured ? undescribed : noPhoto, ...extra];
  },
};
