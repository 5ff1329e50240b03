/** Fields whose words readers read. */
const WORDS: ReadonlySet<string> = new Set([
  'title',
  'lead',
  'hamlet',
  'alt',
  'caption',
  'credit',
  'name',
  'text',
  'reason',
  'description',
  'vi',
  'en',
]);

/** Whether a field of this name holds words, not an id, a date or the like; an abbreviation is a key in capitals. */
export function isWords(key: string): boolean {
  return WORDS.has(key) || /^\p{Lu}/u.test(key);
}
