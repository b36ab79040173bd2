/**
 * How a name is looked up: its words in lower case with a space between, marks and clitics being words
 * as in a treebank ("guinea - bissau", "people 's republic of china").
 */
export function phraseKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[-,]/g, ' $& ')
    .replace(/(?<=\w)'(?=s\b)/g, " '")
    .replace(/\s+/g, ' ')
    .trim();
}

/** The entries of a list: parted by commas and line ends. */
export function entries(list: string): string[] {
  return list
    .split(/,\s|\n/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
