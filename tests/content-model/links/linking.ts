import { addressResolver } from '../../../src/reading/resolve-address.ts';
import { body, read, STORY, told } from '../content.ts';

const resolveAddress = addressResolver({ site: 'https://www.bantin.example', base: '/ban-tin' });

/** Where the links stand. */
export const VI = `${STORY}/vi.mdx`;

function surroundings(targets: readonly string[]) {
  const links = targets.map((target, index) => ({ target, line: 10 + index }));
  const bodies = { [VI]: body({ links }), 'pages/gioi-thieu/vi.mdx': body({ anchors: ['lien-he'] }) };
  return { bodies, resolveAddress };
}

/** What is told of the links of the base's story, on the lines from 10 on, among other files. */
export function linking(targets: readonly string[], files: Parameters<typeof told>[0] = {}): string {
  return told(files, surroundings(targets));
}

/** The Vietnamese message alone, of one link. */
export function said(target: string, files: Parameters<typeof told>[0] = {}): string | undefined {
  const { problems } = read(files, surroundings([target]));
  return problems.find(({ rule }) => rule === 'internal-links')?.message.vi;
}
