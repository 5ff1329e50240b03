import path from 'node:path';
import { expect, it } from 'vitest';
import { replaceContent } from '../../src/new-bulletin/replace-content.ts';
import { checkout } from './newsroom.ts';

/** Texts of which all but the first can't be written. */
class UnwritableTexts extends Map<string, string> {
  override *[Symbol.iterator](): MapIterator<[string, string]> {
    yield ['bulletin.yaml', 'name: A\n'];
    yield ['pages/moi/vi.mdx', ''];
    throw new Error('ENOSPC: no space left on device');
  }
}

const listeners = () => process.listenerCount('SIGINT');

it('A folder that can’t be changed stays as it was, and nothing is left beside it', async () => {
  const { root, all } = await checkout();
  const [before, listening] = [all(), listeners()];
  const texts = new UnwritableTexts(Object.entries({ 'bulletin.yaml': '', 'pages/moi/vi.mdx': '' }));
  const folders = { contentDir: path.join(root, 'content'), keptDir: path.join(root, 'mau') };
  expect(() => {
    replaceContent({ ...folders, texts, taken: ['articles'] });
  }).toThrow('ENOSPC');
  expect(all()).toEqual(before);
  expect(listeners()).toBe(listening);
});

it('Where nothing can be kept, nothing is changed', async () => {
  const { root, all } = await checkout({ '../mau': 'a file in the way' });
  const before = all();
  const folders = { contentDir: path.join(root, 'content'), keptDir: path.join(root, 'mau', 'ban-tin-mau') };
  expect(() => {
    replaceContent({ ...folders, texts: new Map([['bulletin.yaml', 'name: A\n']]), taken: ['articles'] });
  }).toThrow(/EEXIST|ENOTDIR/);
  expect(all()).toEqual(before);
});
