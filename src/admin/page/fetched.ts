/** A file that was written beside the page, so that a look at its outside is enough. Throws an Error where it isn't there. */
export async function fetched<T>(file: string, isWhole: (data: unknown) => data is T): Promise<T> {
  const response = await fetch(file);
  const data: unknown = response.ok ? await response.json() : undefined;
  if (!isWhole(data)) throw new Error(`${file}: ${response.status}`);
  return data;
}
