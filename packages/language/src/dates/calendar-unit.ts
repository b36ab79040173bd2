import { CALENDAR_DATE } from './calendar-date.js';
import { CENTURY } from './century.js';
import { DAY_OF_MONTH } from './day-of-month.js';
import { DECADE } from './decade.js';
import { HOLIDAY } from './holiday.js';
import { MONTH } from './month.js';
import { NUMERIC_DATE, NUMERIC_MONTH } from './numeric-date.js';
import { Grammar } from './phrase.js';
import { QUARTER, QUARTER_CODE } from './quarter.js';
import { SEASON } from './season.js';
import { WEEKDAY } from './weekday.js';
import { YEAR } from './year.js';

/** What the calendar has a name for: days, months, seasons, years and longer. */
export const CALENDAR_UNIT = new Grammar([
  HOLIDAY,
  CALENDAR_DATE,
  DAY_OF_MONTH,
  NUMERIC_DATE,
  NUMERIC_MONTH,
  MONTH,
  SEASON,
  QUARTER,
  QUARTER_CODE,
  CENTURY,
  DECADE,
  YEAR,
  WEEKDAY,
]);
