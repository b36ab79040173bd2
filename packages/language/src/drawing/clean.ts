/**
 * Text of unknown origin as one line that can be shown: white space becomes spaces; control characters and
 * marks that turn the direction of what follows are left out; halves of characters become U+FFFD. What is
 * left is text that XML allows.
 */
export function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufff9-\ufffb\ufffe\uffff]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}

/** A word as it is drawn: clean, never empty, and not longer than `longest` characters. */
export function shown(form: string, longest: number): string {
  const characters = [...clean(form.slice(0, 4 * longest))];
  if (characters.length === 0) return '·';
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}

/** Whether text is written from right to left: most of its letters with a direction are. */
export function isRightToLeft(text: string): boolean {
  const right = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  return right > 0 && 2 * right > (text.match(/\p{L}/gu)?.length ?? 0);
}

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;
