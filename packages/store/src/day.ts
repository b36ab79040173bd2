/** Milliseconds. */
export const DAY = 86_400_000;

/** The day so many days later: ISO 8601 in and out. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** How many days lie between two days; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** Whether it is a day that can be counted with: what a report calls a date is any text. */
export function isDay(value: string | undefined): value is string {
  return value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** Days since 1970 of such a day; undefined where it is none. */
export function dayNumber(day: string | undefined): number | undefined {
  return isDay(day) ? Math.floor(Date.parse(day) / DAY) : undefined;
}
