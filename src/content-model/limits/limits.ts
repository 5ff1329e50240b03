import type { Bilingual } from '../../bulletin/language.ts';

/** A bound on what a file of the content may hold. */
export interface Limit {
  readonly figure: number;
  /** What real files have, and what more would cost. Times are of two cores. */
  readonly reason: string;
  /** What is counted, as messages name it. */
  readonly counted: Bilingual;
  /** What to do about a file that has more. */
  readonly remedy: Bilingual;
}

const SPLIT = {
  vi: 'Chia bài thành nhiều tin rồi dẫn liên kết giữa các tin, hoặc đính kèm văn bản dài dạng PDF.',
  en: 'Split it into several stories that link to each other, or attach the long document as a PDF.',
} as const satisfies Bilingual;

const SPLIT_PARAGRAPH = {
  vi: 'Ngắt đoạn bằng dòng trống; nếu là dữ liệu dán nhầm thì xóa.',
  en: 'Break it into paragraphs by blank lines; delete it if it is data pasted by mistake.',
} as const satisfies Bilingual;

const AS_PLAIN_TEXT = {
  vi: 'Dán lại bài dạng văn bản thuần (Paste as plain text) rồi chỉ đánh dấu chỗ cần; bài quá dài thì chia thành nhiều tin.',
  en: 'Paste the article again as plain text and mark up only what needs it; split one that is too long into several stories.',
} as const satisfies Bilingual;

const SIMPLER_DRAWING = {
  vi: 'Đơn giản hóa hình (Simplify) trong chương trình vẽ, hoặc xuất ra PNG.',
  en: 'Simplify it in the drawing program, or export it as PNG.',
} as const satisfies Bilingual;

const SMALLER_JPEG = {
  vi: 'Thu ảnh còn chiều rộng 2.400 điểm ảnh và lưu dạng JPEG.',
  en: 'Scale it to a width of 2,400 pixels and save it as JPEG.',
} as const satisfies Bilingual;

function signs(sign: string): Bilingual {
  return { vi: `dấu ${sign}`, en: `signs ${sign}` };
}

/**
 * Bounds on all that is read of the content, so that no file can stop a build, a check or the web editor: far above real use,
 * low enough that the rest of the program needn't care. They are checked before anything is parsed.
 */
export const LIMITS = {
  textBytes: {
    figure: 1_000_000,
    reason: 'A report of 40 pages has 120 kB, the largest file of the gazetteer 90 kB.',
    counted: { vi: 'byte', en: 'bytes' },
    remedy: SPLIT,
  },
  lines: {
    figure: 10_000,
    reason:
      '40 pages have 2,000 short lines; each line of a list or table is an element, and 300,000 take 500 MB.',
    counted: { vi: 'dòng', en: 'lines' },
    remedy: SPLIT,
  },
  lineLength: {
    figure: 20_000,
    reason: 'Seven pages in a single paragraph; rules look at each line as a whole.',
    counted: { vi: 'ký tự trong một dòng', en: 'characters in one line' },
    remedy: SPLIT_PARAGRAPH,
  },
  wordLength: {
    figure: 4_000,
    reason:
      'Addresses of 2,000 characters work in all browsers; pasted pictures (“data:”) are words of megabytes.',
    counted: { vi: 'ký tự viết liền không có dấu cách', en: 'characters in a row without a space' },
    remedy: {
      vi: 'Xóa dữ liệu dán nhầm (ảnh thì chép tệp vào thư mục của tin), hoặc rút ngắn địa chỉ.',
      en: 'Delete data pasted by mistake (put a picture into the story’s folder as a file), or shorten the address.',
    },
  },
  yamlLines: {
    figure: 4_000,
    reason:
      'Hà Nội has 766 lines; keys are compared with each other, which takes 0.7 s at 5,000 and 16 s at 20,000.',
    counted: { vi: 'dòng', en: 'lines' },
    remedy: { vi: 'Xóa các mục không dùng.', en: 'Delete entries that nothing uses.' },
  },
  yamlDepth: {
    figure: 50,
    reason: 'Fields are nested three deep.',
    counted: { vi: 'tầng lồng nhau', en: 'levels of nesting' },
    remedy: {
      vi: 'Viết lại cho phẳng, như các ví dụ trong hướng dẫn.',
      en: 'Write it flat, as the examples of the guide do.',
    },
  },
  frontmatterLines: {
    figure: 400,
    reason: 'A full frontmatter has 40 lines.',
    counted: { vi: 'dòng ở phần đầu tệp', en: 'lines of frontmatter' },
    remedy: {
      vi: 'Chỉ để các mục ở giữa hai dòng “---” đầu tệp; chữ của bài viết bên dưới.',
      en: 'Keep only fields between the first two lines “---”; the article’s text comes below.',
    },
  },
  frontmatterLength: {
    figure: 20_000,
    reason: 'A full frontmatter has 3,000 characters.',
    counted: { vi: 'ký tự ở phần đầu tệp', en: 'characters of frontmatter' },
    remedy: {
      vi: 'Rút ngắn các mục; chữ của bài viết bên dưới dòng “---” thứ hai.',
      en: 'Shorten the fields; the article’s text comes below the second line “---”.',
    },
  },
  entities: {
    figure: 5_000,
    reason: 'Each copies the text before it: 500,000 take 24 GB, 14,000 300 MB.',
    counted: signs('&'),
    remedy: {
      vi: 'Viết thẳng chữ và dấu cách thay cho các mã như &nbsp; hay &#7841;.',
      en: 'Write the letters and spaces themselves in the place of codes such as &nbsp; and &#7841;.',
    },
  },
  emphasis: {
    figure: 10_000,
    reason:
      'A table of 500 rows with four bold cells each has 8,000; pairs are looked for from each, 100,000 take 28 s.',
    counted: signs('* _ ~'),
    remedy: AS_PLAIN_TEXT,
  },
  code: {
    figure: 2_000,
    reason: 'News has no code.',
    counted: signs('`'),
    remedy: AS_PLAIN_TEXT,
  },
  brackets: {
    figure: 10_000,
    reason: '2,000 links and 500 footnotes.',
    counted: signs('[ ]'),
    remedy: AS_PLAIN_TEXT,
  },
  elements: {
    figure: 2_000,
    reason: 'A chart of 500 key figures, a gallery of 500 pictures; 15,000 open tags take 4 s.',
    counted: signs('<'),
    remedy: AS_PLAIN_TEXT,
  },
  quotes: {
    figure: 5_000,
    reason: 'A quotation of 2,000 lines, and tags; 200,000 in a row take a minute.',
    counted: signs('>'),
    remedy: AS_PLAIN_TEXT,
  },
  braces: {
    figure: 500,
    reason: 'Code in braces is an error; 10,000 take 0.7 s.',
    counted: signs('{ }'),
    remedy: AS_PLAIN_TEXT,
  },
  backslashes: {
    figure: 10_000,
    reason: 'A page converted from Word escapes 50 signs.',
    counted: signs('\\'),
    remedy: AS_PLAIN_TEXT,
  },
  headings: {
    figure: 1_000,
    reason: 'An article of 100 kB with 300 headings is the largest that anybody thought of.',
    counted: { vi: 'dòng đầu đề (#)', en: 'headings (#)' },
    remedy: SPLIT,
  },
  cells: {
    figure: 50_000,
    reason:
      'A table of 500 rows and 20 columns has 10,000; short rows are filled up to the width of the first.',
    counted: { vi: 'ô trong một bảng', en: 'cells in one table' },
    remedy: {
      vi: 'Chia bảng, bỏ bớt cột, hoặc đính kèm bảng dạng PDF.',
      en: 'Split the table, leave out columns, or attach it as a PDF.',
    },
  },
  references: {
    figure: 2_000_000,
    reason: 'Each use repeats the address: 300 links to addresses of 200 characters make 60,000.',
    counted: {
      vi: 'ký tự do liên kết kiểu [chữ][mã] lặp lại',
      en: 'characters repeated by links of the form [words][name]',
    },
    remedy: { vi: 'Rút ngắn dòng [mã]: địa chỉ.', en: 'Shorten the line [name]: address.' },
  },
  depth: {
    figure: 30,
    reason: 'A list in a list in a quotation is 8 elements deep; at 1,500 the stack of the program ends.',
    counted: { vi: 'tầng lồng nhau', en: 'levels of nesting' },
    remedy: {
      vi: 'Đưa danh sách, trích dẫn hay thẻ ở trong ra ngoài: bớt dấu cách đầu dòng và dấu >.',
      en: 'Move inner lists, quotations and tags out: fewer spaces and > at the start of lines.',
    },
  },
  filesInFolder: {
    figure: 500,
    reason: 'A gallery has 60 pictures; each is decoded and made in ten files.',
    counted: { vi: 'tệp', en: 'files' },
    remedy: {
      vi: 'Chỉ giữ những ảnh mà bài dùng; chia ảnh cho nhiều tin.',
      en: 'Keep only pictures that the article uses; divide them among several stories.',
    },
  },
  fileBytes: {
    figure: 100_000_000,
    reason: 'Scanned documents of 200 pages have 60 MB; GitHub takes no file above 100 MB.',
    counted: { vi: 'byte', en: 'bytes' },
    remedy: {
      vi: 'Nén nhỏ lại (PDF: Reduce File Size), hoặc đăng ở nơi khác rồi dẫn liên kết tới đó.',
      en: 'Make it smaller (PDF: Reduce File Size), or publish it elsewhere and link to it.',
    },
  },
  pictureBytes: {
    figure: 50_000_000,
    reason: 'A photograph of 50 megapixels has 25 MB as JPEG.',
    counted: { vi: 'byte', en: 'bytes' },
    remedy: SMALLER_JPEG,
  },
  picturePixels: {
    figure: 120_000_000,
    reason: 'Telephones take 12 to 108 megapixels; decoded, a pixel takes 4 bytes.',
    counted: { vi: 'điểm ảnh', en: 'pixels' },
    remedy: {
      vi: 'Thu ảnh còn chiều rộng 2.400 điểm ảnh.',
      en: 'Scale it to a width of 2,400 pixels.',
    },
  },
  wholePixels: {
    figure: 50_000_000,
    reason:
      'AVIF and what is saved progressively or interlaced is decoded as a whole; cameras have 24 to 50 megapixels.',
    counted: { vi: 'điểm ảnh', en: 'pixels' },
    remedy: SMALLER_JPEG,
  },
  gifPixels: {
    figure: 12_000_000,
    reason: 'GIF pictures have 2 megapixels at most; each takes 25 bytes while it is made smaller.',
    counted: { vi: 'điểm ảnh', en: 'pixels' },
    remedy: SMALLER_JPEG,
  },
  pictureHeight: {
    figure: 16_000,
    reason: 'WebP and AVIF end at 16,383; a screenshot of a whole page has 8,000.',
    counted: {
      vi: 'điểm ảnh chiều cao (khi thu còn rộng 1.200)',
      en: 'pixels of height (when scaled to a width of 1,200)',
    },
    remedy: { vi: 'Cắt ảnh thành nhiều phần.', en: 'Cut the picture into parts.' },
  },
  drawingBytes: {
    figure: 1_000_000,
    reason: 'A map of a province with all communes has 300 kB.',
    counted: { vi: 'byte', en: 'bytes' },
    remedy: SIMPLER_DRAWING,
  },
  drawingElements: {
    figure: 8_000,
    reason: 'Maps have 500 elements, illustrations 3,000; to clean 20,000 takes 6 s.',
    counted: { vi: 'phần tử', en: 'elements' },
    remedy: SIMPLER_DRAWING,
  },
  drawingStyles: {
    figure: 500_000,
    reason:
      'Each rule of a style sheet is held against each element: 30 rules and 3,000 elements make 90,000, 4,000,000 take 10 s.',
    counted: { vi: 'lượt so quy tắc CSS với phần tử', en: 'pairs of style rule and element' },
    remedy: {
      vi: 'Lưu lại dạng “Plain SVG”, kiểu viết thành thuộc tính (Presentation Attributes).',
      en: 'Save it as “Plain SVG”, with styles as presentation attributes.',
    },
  },
  drawingDepth: {
    figure: 100,
    reason: 'Layers and groups of drawing programs are 10 deep; at 3,000 the stack of the program ends.',
    counted: { vi: 'tầng lồng nhau', en: 'levels of nesting' },
    remedy: { vi: 'Bỏ nhóm (Ungroup) trong chương trình vẽ.', en: 'Ungroup it in the drawing program.' },
  },
  drawnElements: {
    figure: 100_000,
    reason:
      'What uses, patterns, markers, masks and filters repeat is drawn each time; ten uses of ten uses … hang a browser.',
    counted: {
      vi: 'phần tử phải vẽ trở lên (kể cả phần lặp lại bằng <use>, hoa văn, mặt nạ, bộ lọc)',
      en: 'or more elements to draw (with what uses, patterns, masks and filters repeat)',
    },
    remedy: SIMPLER_DRAWING,
  },
  drawingNumber: {
    figure: 10_000_000,
    reason: 'Coordinates of maps in metres go that far; browsers reckon with 7 digits.',
    counted: { vi: 'đơn vị ở một tọa độ hay kích thước', en: 'units in one coordinate or size' },
    remedy: {
      vi: 'Xuất lại hình với kích thước bình thường, như viewBox="0 0 1200 675"',
      en: 'Export it again at a usual size, like viewBox="0 0 1200 675"',
    },
  },
} as const satisfies Record<string, Limit>;
