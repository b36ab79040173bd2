import nlp from 'compromise/two';

/** compromise as a tagger: its build "two" finds words, sentences and tags; "three" would add phrases to that. */
export function compromiseTagger(): (text: string) => ReturnType<typeof nlp> {
  return (text) => nlp(text);
}
