import { error, type Rule } from './rule.ts';

/** The folder `articles/<year>` of a story is the year of its date. */
export const folderYear: Rule = ({ folders }) =>
  folders.flatMap(({ year, id, originals, isMisplaced }) =>
    originals.flatMap(({ fields: { date }, document }) => {
      const dated = date?.slice(0, 4);
      // One that lies in no year's folder is told by the rule about paths.
      if (dated === undefined || dated === year || isMisplaced) return [];
      const message = {
        vi: `Tin ghi năm ${dated} mà nằm trong thư mục ${year}. Chuyển thư mục tin sang articles/${dated}/${id}, hoặc sửa ngày.`,
        en: `The story is dated ${dated} but lies in the folder ${year}. Move its folder to articles/${dated}/${id}, or correct the date.`,
      };
      return [error('folder-year', document.at(['date']), message)];
    }),
  );
