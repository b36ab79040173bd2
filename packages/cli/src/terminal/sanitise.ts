/**
 * Makes text of unknown origin safe to print: control characters (escape sequences begin with one) and marks
 * that turn the direction of writing become visible signs. Every UTF-16 unit stays one unit, so that offsets
 * hold; line feeds and tabs stay.
 */
export function sanitise(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** The same on one line: line feeds and tabs become spaces. */
export function sanitiseLine(text: string): string {
  return sanitise(text.replace(/[\n\t]/g, ' '));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters it is about.
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
