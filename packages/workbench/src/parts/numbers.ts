const NUMBER = new Intl.NumberFormat('en-GB');
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** 12345 -> "12,345" */
export function number(value: number): string {
  return NUMBER.format(value);
}

/** (1, "event") -> "1 event"; (2, "event") -> "2 events" */
export function count(value: number, what: string, whats = `${what}s`): string {
  return `${number(value)} ${value === 1 ? what : whats}`;
}

/** "2011-03-17" -> "17 Mar 2011"; what is no day stays as it is. */
export function day(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : DAY.format(time);
}
