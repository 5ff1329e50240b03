import { PICTURE_FILES } from '../../bulletin/file-kinds.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import { contrastOn, GROUNDS, isReadable, nearestReadable } from '../accent.ts';
import { fileFault } from '../file-faults.ts';
import { nearest } from '../nearest.ts';
import { NEWSROOM_FILE } from '../newsroom.ts';
import { nearestRecords } from '../record-kinds.ts';
import { nearestOffered } from '../suggestions.ts';
import type { FieldPath } from '../yaml-source.ts';
import type { ContentRule, RuleContext } from './rule.ts';

interface Finding extends Bilingual {
  readonly path: FieldPath;
}

function homeProblems({ newsroom: { newsroom }, ...context }: RuleContext): readonly Finding[] {
  const { home } = newsroom;
  if (home === undefined || context.records.locality.mentions(home)) return [];
  const offered = nearestOffered(nearestRecords('locality', home, context));
  return [
    {
      path: ['home'],
      vi: `Không có địa phương “${home}” trong localities/.${offered.vi} Dùng một mã có sẵn, hoặc bỏ dòng này.`,
      en: `There is no locality “${home}” in localities/.${offered.en} Use an id that exists, or remove this line.`,
    },
  ];
}

function footerProblems({ newsroom: { newsroom }, pages }: RuleContext): readonly Finding[] {
  const folders = [...new Set(pages.map(({ id }) => id))];
  const all = folders.join(', ');
  return (newsroom.footer ?? []).flatMap((id, index) =>
    folders.includes(id)
      ? []
      : {
          path: ['footer', index],
          vi: `Không có trang pages/${id}/. Dùng tên thư mục của một trang có sẵn (${all}), hoặc viết trang ấy.`,
          en: `There is no page pages/${id}/. Use the folder of a page that exists (${all}), or write that page.`,
        },
  );
}

function leadProblems({ newsroom: { newsroom }, folders }: RuleContext): readonly Finding[] {
  const { lead } = newsroom.front;
  if (lead === undefined || folders.some(({ id }) => id === lead)) return [];
  const titled = folders.map(({ id, originals: [original] }) => {
    const title = original?.fields.title ?? id;
    return { id, name: { vi: title, en: title } };
  });
  const offered = nearestOffered(nearest(lead, titled));
  return [
    {
      path: ['front', 'lead'],
      vi: `Không có tin “${lead}”.${offered.vi} Ghi mã của một tin (tên thư mục của tin), hoặc bỏ dòng này.`,
      en: `There is no story “${lead}”.${offered.en} Write the id of a story (the name of its folder), or remove this line.`,
    },
  ];
}

/** As people write it: `4,5` in Vietnamese. */
function rounded(ratio: number): Bilingual {
  const en = (Math.floor(ratio * 10) / 10).toFixed(1);
  return { vi: en.replace('.', ','), en };
}

function colourProblems({ newsroom: { newsroom } }: RuleContext): readonly Finding[] {
  const { colour } = newsroom;
  if (isReadable(colour)) return [];
  const ratio = rounded(contrastOn(colour, GROUNDS.light));
  const near = nearestReadable(colour);
  return [
    {
      path: ['colour'],
      vi: `Chữ màu “${colour}” trên nền trang khó đọc: độ tương phản ${ratio.vi}, cần ít nhất 4,5. Màu gần nhất dùng được: "${near}"`,
      en: `Words in “${colour}” are hard to read on the page: a contrast of ${ratio.en}, where 4.5 is needed. The nearest colour that can be used: "${near}"`,
    },
  ];
}

const NO_PICTURE = {
  vi: 'Tệp này không phải là hình. Dùng hình SVG, PNG hoặc JPEG.',
  en: 'This file is no picture. Use a picture as SVG, PNG or JPEG.',
} as const satisfies Bilingual;

function pictureProblems({ newsroom: { newsroom }, files }: RuleContext): readonly Finding[] {
  return (['logo', 'icon'] as const).flatMap((field) => {
    const picture = newsroom[field];
    if (picture === undefined) return [];
    const file = picture.includes('/') ? undefined : files.binaries.get(picture);
    if (file) {
      const isPicture = PICTURE_FILES.some((kind) => kind === file.kind);
      const fault = fileFault(picture, file) ?? (isPicture ? undefined : NO_PICTURE);
      return fault ? { path: [field], ...fault } : [];
    }
    return {
      path: [field],
      vi: `Không có tệp “${picture}” cạnh ${NEWSROOM_FILE}. Đặt tệp hình vào đó, hoặc bỏ dòng này.`,
      en: `There is no file “${picture}” beside ${NEWSROOM_FILE}. Put the picture there, or remove this line.`,
    };
  });
}

/** What `bulletin.yaml` names exists: a place, pages, a story, pictures. */
export const newsroom: ContentRule = {
  name: 'newsroom',
  looksAt: 'files',
  find(context) {
    // A rule about files looks at the files of each story by themselves, too.
    if (!context.files.texts.has(NEWSROOM_FILE)) return undefined;
    const whole = context.whole ?? context;
    return [homeProblems, colourProblems, footerProblems, leadProblems, pictureProblems]
      .flatMap((find) => find(whole))
      .map(({ path, ...message }) => ({ ...context.newsroom.document.at(path), ...message }));
  },
};
