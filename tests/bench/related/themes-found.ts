/** How well the first of each story's list are those of its theme. */
export interface ThemesFound {
  /** Of the others of its theme, or of as many as are shown, how many a story leads to; the mean of all themes' stories. */
  readonly recall: number;
  /** Of all that are shown how many are of the theme. */
  readonly precision: number;
  /** Stories of a list, on average. */
  readonly shown: number;
}

/** Measures lists, by the id of their story, of which `limit` count. */
export function themesFound(
  lists: ReadonlyMap<string, readonly string[]>,
  themes: ReadonlyMap<string, number>,
  limit: number,
): ThemesFound {
  const sizes = new Map<number, number>();
  for (const theme of themes.values()) sizes.set(theme, (sizes.get(theme) ?? 0) + 1);
  let [shown, right, recall, themed] = [0, 0, 0, 0];
  for (const [id, list] of lists) {
    const theme = themes.get(id);
    const first = list.slice(0, limit);
    const found = first.filter((other) => theme !== undefined && themes.get(other) === theme).length;
    shown += first.length;
    right += found;
    if (theme === undefined) continue;
    themed++;
    recall += found / Math.min(limit, (sizes.get(theme) ?? 1) - 1);
  }
  return { recall: recall / themed, precision: right / shown, shown: shown / lists.size };
}
