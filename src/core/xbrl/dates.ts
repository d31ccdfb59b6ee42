import { isoDate, isRealDate, nextDay, previousDay } from '../calendar';
import type { IsoDate } from '../filing';

/**
 * The days that dates of a context stand for (XBRL 2.1, 4.7.2). XBRL means moments: a date without a time is the midnight that
 * ends it where a period ends, and the midnight that begins it where a period begins. Tickmark counts days, both ends included.
 */

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?)?(?:Z|[+-]\d{2}:\d{2})?$/;

interface Moment {
  readonly day: IsoDate;
  /** The midnight that begins the day, the one that ends it, or something between; null where only the day is stated. */
  readonly time: 'begin' | 'within' | 'end' | null;
}

/** The last day of a period that ends then, and the day of an instant; null for what is no date. */
export function endingDay(text: string): IsoDate | null {
  const moment = momentOf(text);
  return moment === null ? null : moment.time === 'begin' ? previousDay(moment.day) : moment.day;
}

/** The first day of a period that starts then; null for what is no date. */
export function startingDay(text: string): IsoDate | null {
  const moment = momentOf(text);
  return moment === null ? null : moment.time === 'end' ? nextDay(moment.day) : moment.day;
}

function momentOf(text: string): Moment | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!isRealDate(year, month, day)) return null;
  const time =
    match[4] === undefined ? null : timeOf(Number(match[4]), Number(match[5]), Number(match[6]), Number(match[7] ?? 0));
  return time === undefined ? null : { day: isoDate(year, month, day), time };
}

/** Undefined for what is no time. */
function timeOf(hours: number, minutes: number, seconds: number, fraction: number): Moment['time'] | undefined {
  if (minutes > 59 || seconds > 59 || hours > 24) return undefined;
  const rest = minutes + seconds + fraction;
  if (hours === 24) return rest === 0 ? 'end' : undefined;
  return hours + rest === 0 ? 'begin' : 'within';
}
