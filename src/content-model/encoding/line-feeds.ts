/** A text with a line feed at the end of each line, as Windows and old Macs don't write it. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}
