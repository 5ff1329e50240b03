import { languageOf, storyAddress } from '../../views/archive.js';

export default {
  layout: 'story.11ty.js',
  eleventyComputed: {
    permalink: ({ page }) => `${storyAddress(page, languageOf(page))}index.html`,
  },
};
