import { foldText } from '../../bulletin/spelling.ts';
import { button, element } from '../../dom/element.ts';
import type { AdminData, ListedStory } from '../admin-data.ts';
import { newStoryDialog } from './new-story.ts';

/** How many stories the search offers. */
const OFFERED = 12;

function found({ stories }: AdminData, text: string): readonly ListedStory[] {
  const words = foldText(text).split('-').filter(Boolean);
  if (words.length === 0) return [];
  return stories
    .filter(({ title, path, date }) => {
      const searched = `${foldText(title)} ${path} ${date}`;
      return words.every((word) => searched.includes(word));
    })
    .slice(0, OFFERED);
}

function storySearch(data: AdminData): HTMLElement {
  const input = element('input', {
    type: 'search',
    placeholder: 'Tìm tin để sửa…',
    'aria-label': 'Tìm tin để sửa, theo tiêu đề hoặc ngày',
  });
  const list = element('ul', { class: 'found-stories plain', 'aria-label': 'Các tin tìm thấy' });
  list.hidden = true;
  input.addEventListener('input', () => {
    const stories = found(data, input.value);
    const links = stories.map(({ path, title, date }) =>
      element('li', {}, element('a', { href: `?story=${path}` }, `${date} · ${title}`)),
    );
    list.replaceChildren(...links);
    list.hidden = input.value.trim() === '';
    if (links.length === 0) list.append(element('li', { class: 'none' }, 'Không có tin nào như vậy.'));
  });
  return element('div', { class: 'story-search' }, input, list);
}

/** The bar above the CMS: a button for a new story, and a search among all stories. */
export function topBar(data: AdminData): HTMLElement {
  const dialog = newStoryDialog(data);
  const open = (): void => {
    dialog.showModal();
  };
  const begin = button('Viết tin mới', open, { class: 'new-story' });
  const name = element('strong', {}, data.name);
  return element('header', { class: 'top-bar' }, name, begin, storySearch(data), dialog);
}
