/** Where the web editor stands below where the site is served. */
export const ADMIN_ADDRESS = '/admin/';

/** The address at which the web editor opens a story, below where it is served: `/admin/?story=2019/hop-chi-bo`. */
export function editAddress(year: string, story: string): string {
  return `${ADMIN_ADDRESS}?story=${year}/${story}`;
}

/** The address of a story's folder, of its frontmatter's date and its id: `2019/hop-chi-bo`. */
export function storyPath(date: string, id: string): string {
  return `${date.slice(0, 4)}/${id}`;
}
