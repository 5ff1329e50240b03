import { answer } from '../../src/search/answer.ts';
import { browserIndex } from '../../src/search/browser/load-index.ts';
import { readSearchAddress } from '../../src/search/search-address.ts';
import type { StoryNumber } from '../../src/search/story-numbers.ts';

declare global {
  interface Window {
    /** The numbers of all stories that a Vietnamese search by words finds, in order. */
    findAll?: (words: string) => Promise<readonly StoryNumber[]>;
  }
}

const index = browserIndex('vi', '/');

window.findAll = async (words) => {
  const { state } = readSearchAddress('', 'vi');
  return (await answer({ ...state, words }, index)).stories;
};
