import { answer } from '../../src/search/answer.ts';
import { browserIndex } from '../../src/search/browser/load-index.ts';
import { readSearchAddress } from '../../src/search/search-address.ts';

declare global {
  interface Window {
    /** All that a Vietnamese search by words finds, by fragments, in order. */
    findAll?: (words: string) => Promise<readonly string[]>;
  }
}

const index = browserIndex('vi', '/');

window.findAll = async (words) => {
  const { state } = readSearchAddress('', 'vi');
  return (await answer({ ...state, words }, index)).fragments;
};
