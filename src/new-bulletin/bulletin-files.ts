import type { Heading } from '../bulletin/heading.ts';
import { asWritten } from '../content-model/house-style.ts';
import { NEWSROOM_FILE } from '../content-model/newsroom.ts';
import { articleText } from '../new-story/article-text.ts';
import type { BulletinFacts, PublisherFacts, Spelt } from './facts.ts';
import { PAGES } from './page-texts.ts';

/** Words as a register has them: once, where both languages have the same. */
function spelt(words: Spelt | undefined): string | Spelt | undefined {
  return words?.en === undefined || words.en === words.vi ? words?.vi : words;
}

function fieldsText(fields: Readonly<Record<string, unknown>>, indent = ''): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => indent + asWritten(key, value))
    .join('');
}

function publisherText({
  name,
  parent,
  licence,
  responsible,
  address,
  phone,
  email,
}: PublisherFacts): string {
  const words = { parent, name, licence, responsible, address };
  const bilingual = Object.entries(words).map(([key, value]) => [key, spelt(value)] as const);
  const lines = fieldsText({ ...Object.fromEntries(bilingual), phone, email }, '  ');
  return lines === '' ? '' : `publisher:\n${lines}`;
}

function bulletinText({ name, languages, home, publisher, colour }: BulletinFacts): string {
  return [
    '# Bản tin của ai: mỗi dòng nghĩa là gì, xem mục “Bản tin của ai” trong README.md.\n',
    fieldsText({ name: spelt(name), languages, home }),
    publisherText(publisher),
    fieldsText({ colour, footer: Object.keys(PAGES) }),
  ].join('');
}

function topicText({ id, name, description }: Heading): string {
  return `${id}:\n${fieldsText({ name: spelt(name), description: spelt(description) }, '  ')}`;
}

const TOPICS = '# Các chuyên mục, theo thứ tự của thực đơn.\n';
const AUTHORS = `# Người viết, người chụp, người vẽ; mỗi người một dòng: ngoc-an: { name: Ngọc An, kind: person }
ban-bien-tap: { name: { vi: Ban biên tập, en: Editorial desk }, kind: newsroom }
`;
const SERIES =
  '# Các chuyên đề: những tin cùng một đề tài. Chưa có chuyên đề nào; mỗi chuyên đề viết như một chuyên mục trong topics.yaml.\n';

/** The texts of a new bulletin without stories, by their paths below the content folder. */
export function bulletinFiles(facts: BulletinFacts): ReadonlyMap<string, string> {
  const pages = Object.entries(PAGES).flatMap(([id, textOf]) =>
    facts.languages.map((language): [string, string] => {
      const { fields, body } = textOf(facts, language);
      return [`pages/${id}/${language}.mdx`, articleText(fields, body)];
    }),
  );
  return new Map([
    [NEWSROOM_FILE, bulletinText(facts)],
    ['topics.yaml', TOPICS + facts.topics.map(topicText).join('')],
    ['authors.yaml', AUTHORS],
    ['series.yaml', SERIES],
    ...pages,
  ]);
}
