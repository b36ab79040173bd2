import { padEnd } from './width.js';

/** Two blocks of lines beside each other, the left one `width` columns wide. */
export function sideBySide(left: readonly string[], right: readonly string[], width: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
    `${padEnd(left[i] ?? '', width)}${right[i] ?? ''}`.trimEnd(),
  );
}
