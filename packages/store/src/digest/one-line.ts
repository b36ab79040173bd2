/** Words as they stand on one line of a brief. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
