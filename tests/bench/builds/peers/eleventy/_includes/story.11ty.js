import { languageOf } from '../views/archive.js';
import { page } from '../views/page.js';
import { story } from '../views/story.js';

export function render(data) {
  const language = languageOf(data.page);
  const archive = data.collections.archive[language];
  const { title, description } = data;
  const address = data.page.url;
  const twin =
    language === 'vi' ? `/en${address.replace('/tin/', '/stories/')}` : `/tin/${address.split('/').at(-2)}/`;
  return page(
    { language, address, twin, title, description, section: 'tin' },
    story(data, archive, language),
  );
}
