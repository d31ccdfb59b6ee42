import { daysInMonth, isoDate, isRealDate } from '../../calendar';
import type { IsoDate } from '../../filing';
import type { FilingHeader } from '../../filingHeader';
import { cikOf } from '../../companies/identifiers';
import { tagAt } from './tags';

/** A header has some hundred lines for each filer; what is longer is none. */
const LONGEST_HEADER = 200_000;
const ENVELOPE = /^(?:\uFEFF)?\s*(?:-----BEGIN PRIVACY-ENHANCED MESSAGE-----|<(?:SEC|IMS)-(?:DOCUMENT|HEADER)>)/i;

/** Reads the header at the top of a submission; null where the text has none. Pure; looks no farther than the first document. */
export function readHeader(text: string): FilingHeader | null {
  if (!ENVELOPE.test(text.slice(0, 200))) return null;
  const values = valuesOf(text.slice(0, LONGEST_HEADER));
  return {
    form: values.get('CONFORMED SUBMISSION TYPE') ?? values.get('FORM TYPE') ?? null,
    entity: nameOf(values.get('COMPANY CONFORMED NAME')),
    identity: {
      names: [nameOf(values.get('FORMER CONFORMED NAME')) ?? []].flat(),
      tickers: [],
      cik: cikOf(values.get('CENTRAL INDEX KEY') ?? ''),
      lei: null,
    },
    periodOfReport: dateOf(values.get('CONFORMED PERIOD OF REPORT')),
    filed: dateOf(values.get('FILED AS OF DATE')),
    fiscalYearEnd: dayOf(values.get('FISCAL YEAR END')),
  };
}

/** The first value of each key: of several filers the first is the one that reports. */
function valuesOf(head: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of head.split(/\r\n|[\r\n]/)) {
    if (endsHeader(line)) break;
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(0, colon)).trim().toUpperCase();
    const value = line.slice(colon + 1).trim();
    if (key !== '' && value !== '' && !values.has(key)) values.set(key, value);
  }
  return values;
}

function endsHeader(line: string): boolean {
  const words = line.trimStart();
  const tag = tagAt(words, 0, words.length);
  return tag !== null && (tag.name === 'DOCUMENT' || (tag.closes && tag.name.endsWith('-HEADER')));
}

/** `HALVORSEN MARINE INSTRUMENTS INC /WA/`: EDGAR marks the state of filers that share a name. */
function nameOf(value: string | undefined): string | null {
  const name = value?.replace(/\s*\/[A-Z]{2,3}\/?$/i, '').trim() ?? '';
  return name === '' ? null : name;
}

/** `19961231`. */
function dateOf(value: string | undefined): IsoDate | null {
  const match = /^(\d{4})(\d\d)(\d\d)/.exec(value ?? '');
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDate(year, month, day) ? isoDate(year, month, day) : null;
}

/** `1231`; a day past the month's last (`0631`) is the last. */
function dayOf(value: string | undefined): FilingHeader['fiscalYearEnd'] {
  const match = /^(\d\d)(\d\d)$/.exec(value ?? '');
  if (!match) return null;
  const [month, day] = [Number(match[1]), Number(match[2])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { month, day: Math.min(day, daysInMonth(LEAP_YEAR, month)) };
}

const LEAP_YEAR = 2000;
