/** The numbers of a date; without day a month, without month a year. */
export interface DateNumbers {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const ENGLISH = 'January February March April May June July August September October November December'.split(
  ' ',
);
const VIETNAMESE = 'một hai ba tư năm sáu bảy tám chín mười|mười một|mười hai';
const SPOKEN = [...(VIETNAMESE.split('|')[0] ?? '').split(' '), ...VIETNAMESE.split('|').slice(1)];

const padded = (number: number): string => String(number).padStart(2, '0');

/** The ways that people write a date, in either language, by what they are called. */
export function waysToWrite({ year, month, day }: DateNumbers): Readonly<Record<string, string>> {
  if (month === undefined) return { bare: String(year), 'with năm': `năm ${year}` };
  const [name = '', spoken = ''] = [ENGLISH[month - 1], SPOKEN[month - 1]];
  const short = name.slice(0, 3);
  if (day === undefined) {
    return {
      slash: `${month}/${year}`,
      'padded hyphen': `${padded(month)}-${year}`,
      'tháng and slash': `tháng ${month}/${year}`,
      'tháng and năm': `tháng ${month} năm ${year}`,
      'tháng alone': `tháng ${padded(month)} ${year}`,
      'without accents': `thang ${month} nam ${year}`,
      short: `T${month}/${year}`,
      spoken: `tháng ${spoken} năm ${year}`,
      English: `${name} ${year}`,
      'short English': `${short}. ${year}`,
    };
  }
  return {
    slashes: `${day}/${month}/${year}`,
    'padded slashes': `${padded(day)}/${padded(month)}/${year}`,
    hyphens: `${day}-${month}-${year}`,
    dots: `${day}.${month}.${year}`,
    ISO: `${year}-${padded(month)}-${padded(day)}`,
    'ngày and slashes': `ngày ${day}/${month}/${year}`,
    official: `ngày ${padded(day)} tháng ${padded(month)} năm ${year}`,
    'without accents': `ngay ${day} thang ${month} nam ${year}`,
    'without ngày': `${day} tháng ${month}, ${year}`,
    'day and short month': `${day} tháng ${month}/${year}`,
    English: `${day} ${name} ${year}`,
    American: `${name} ${day}, ${year}`,
    ordinal: `${day}th of ${name} ${year}`,
    'short English': `${day} ${short} ${year}`,
  };
}

/** A date as frontmatter has it. */
export function isoDate({ year, month, day }: DateNumbers): string {
  return [String(year), ...[month, day].flatMap((part) => (part === undefined ? [] : [padded(part)]))].join(
    '-',
  );
}
