import type { ContentRule } from './rule.ts';

/** The folder `articles/<year>` of a story is the year of its date. */
export const folderYear: ContentRule = {
  name: 'folder-year',
  looksAt: 'original',
  find({ fields: { date } }, _, { year, id, isMisplaced }) {
    const dated = date?.slice(0, 4);
    // One that lies in no year's folder is reported by the rule about paths.
    if (dated === undefined || dated === year || isMisplaced) return undefined;
    return {
      at: ['date'],
      vi: `Tin ghi năm ${dated} mà nằm trong thư mục ${year}. Chuyển thư mục tin sang articles/${dated}/${id}, hoặc sửa ngày.`,
      en: `The story is dated ${dated} but lies in the folder ${year}. Move its folder to articles/${dated}/${id}, or correct the date.`,
    };
  },
};
