import type { ContentRule } from './rule.ts';

/** No two files of a story have names that look the same. */
export const sameNames: ContentRule = {
  name: 'same-names',
  looksAt: 'story',
  find({ files }) {
    if (files.every((file) => file.normalize('NFC') === file)) return undefined;
    const looks = Map.groupBy(files, (file) => file.normalize('NFC'));
    return [...looks.values()].flatMap(([, second]) =>
      second === undefined
        ? []
        : {
            file: second,
            vi: 'Cạnh bài có hai tệp mà tên nhìn giống hệt nhau, chỉ khác cách máy ghi dấu (NFC và NFD của macOS), nên không biết bài nhắc tới tệp nào. Xóa hoặc đổi tên một tệp.',
            en: 'Beside the article stand two files whose names look the same and differ only in how accents are stored (NFC, and NFD of macOS), so it can’t be told which one an article names. Delete or rename one of them.',
          },
    );
  },
};
