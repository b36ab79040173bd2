/**
 * What a PETRARCH dictionary has no room for stands behind a line as a comment: `;= {"name":"al-Qaida"}`, in the
 * agents' files `#= {...}`. PETRARCH and TABARI skip it; we read it back.
 */
export type Annotation = Readonly<Record<string, unknown>>;

/** A line without its comment, and what the comment says to us. */
export interface AnnotatedLine {
  readonly text: string;
  readonly annotation: Annotation;
  /** Whether there is an annotation that cannot be read. */
  readonly damaged: boolean;
}

export function readAnnotated(line: string): AnnotatedLine {
  const at = line.search(/[;#]/);
  if (at < 0) return { text: line, annotation: {}, damaged: false };
  const text = line.slice(0, at);
  if (line[at + 1] !== '=') return { text, annotation: {}, damaged: false };
  try {
    const annotation: unknown = JSON.parse(line.slice(at + 2));
    if (typeof annotation === 'object' && annotation !== null && !Array.isArray(annotation))
      return { text, annotation: annotation as Annotation, damaged: false };
  } catch {
    // Told by the caller, with its line.
  }
  return { text, annotation: {}, damaged: true };
}

/** The comment with its space in front; empty where there is nothing to say. */
export function writeAnnotation(mark: ';' | '#', annotation: Readonly<Record<string, string | boolean>>): string {
  const json = JSON.stringify(annotation);
  if (json === '{}') return '';
  // PETRARCH looks for these signs within comments, too.
  const plain = json.replace(/[^ -~]|[<>[\]#;~!-]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return ` ${mark}= ${plain}`;
}
