import { date, named, namedOrNumeric, romanDate, type DateForm } from './dates';
import { englishInFull, monthNames, type MonthNames } from './monthNames';
import { eraDate, indianDate } from './otherCalendars';
import type { Transformation } from './transformation';

/** The dates of each registry, by name. */

type Formats = Readonly<Record<string, Transformation>>;

const dayMonth = ['day', 'month'] as const;
const monthDay = ['month', 'day'] as const;
const dayMonthYear = ['day', 'month', 'year'] as const;
const monthDayYear = ['month', 'day', 'year'] as const;
const yearMonthDay = ['year', 'month', 'day'] as const;
const monthYear = ['month', 'year'] as const;
const yearMonth = ['year', 'month'] as const;

const dayName = ['day', 'name'] as const;
const nameDay = ['name', 'day'] as const;
const dayNameYear = ['day', 'name', 'year'] as const;
const nameDayYear = ['name', 'day', 'year'] as const;
const nameYear = ['name', 'year'] as const;
const yearName = ['year', 'name'] as const;
const yearNameDay = ['year', 'name', 'day'] as const;
const yearDayName = ['year', 'day', 'name'] as const;

function withName(order: DateForm['order'], names: MonthNames, more: Omit<DateForm, 'order' | 'monthOf'> = {}): Transformation {
  return date({ order, monthOf: named(names), ...more });
}

const inFull = (order: DateForm['order'], shape: RegExp) => withName(order, englishInFull, { shape });
const inShort = (order: DateForm['order'], shape: RegExp) => withName(order, monthNames.en, { shape });

/** Registry 1: single blanks and fixed marks. */
export const firstDates: Formats = {
  dateslashus: date({ order: monthDayYear, shape: /^\d+\/\d+\/\d+$/ }),
  dateslasheu: date({ order: dayMonthYear, shape: /^\d+\/\d+\/\d+$/ }),
  datedotus: date({ order: monthDayYear, shape: /^\d+\.\d+\.\d+$/ }),
  datedoteu: date({ order: dayMonthYear, shape: /^\d+\.\d+\.\d+$/ }),
  datelongus: inFull(nameDayYear, /^[A-Z][a-z]{2,} \d+, \d+$/),
  dateshortus: inShort(nameDayYear, /^[A-Z][a-z]{2} \d+, \d+$/),
  datelonguk: inFull(dayNameYear, /^\d+ [A-Z][a-z]{2,} \d+$/),
  dateshortuk: inShort(dayNameYear, /^\d+ [A-Z][a-z]{2} \d+$/),
  datelongdaymonthuk: inFull(dayName, /^\d+ [A-Z][a-z]{2,}$/),
  dateshortdaymonthuk: inShort(dayName, /^\d+\s+[A-Z][a-z]{2}$/),
  datelongmonthdayus: inFull(nameDay, /^[A-Z][a-z]{2,} \d+$/),
  dateshortmonthdayus: inShort(nameDay, /^[A-Z][a-z]{2}\s+\d+$/),
  dateslashdaymontheu: date({ order: dayMonth, shape: /^\d+\/\d+$/ }),
  dateslashmonthdayus: date({ order: monthDay, shape: /^\d+\/\d+$/ }),
  datelongyearmonth: inFull(yearName, /^\d+\s+[A-Z][a-z]{2,}$/),
  dateshortyearmonth: inShort(yearName, /^\d+\s+[A-Z][a-z]{2}$/),
  datelongmonthyear: inFull(nameYear, /^[A-Z][a-z]{2,}\s+\d+$/),
  dateshortmonthyear: inShort(nameYear, /^[A-Z][a-z]{2}\s+\d+$/),
};

/** Registry 2. */
export const secondDates: Formats = {
  datedaymonth: date({ order: dayMonth }),
  datedaymonthen: withName(dayName, monthNames.en),
  datedaymonthyear: date({ order: dayMonthYear }),
  datedaymonthyearen: withName(dayNameYear, monthNames.en),
  dateerayearmonthdayjp: eraDate(true),
  dateerayearmonthjp: eraDate(false),
  datemonthday: date({ order: monthDay, hasEnd: true, shape: /[0-9][A-Za-z]*$/ }),
  datemonthdayen: withName(nameDay, monthNames.en, { hasEnd: true, shape: /[0-9][A-Za-z]{0,2}$/ }),
  datemonthdayyear: date({ order: monthDayYear }),
  datemonthdayyearen: withName(nameDayYear, monthNames.en),
  datemonthyearen: withName(nameYear, monthNames.en),
  dateyearmonthdaycjk: date({ order: yearMonthDay, hasEnd: true, shape: /^\d+\s*年\s*\d+\s*月\s*\d+\s*日$/ }),
  dateyearmonthcjk: date({ order: yearMonth, hasEnd: true, shape: /^\d+\s*年\s*\d+\s*月$/ }),
  dateyearmonthen: withName(yearName, monthNames.en),
};

/** What registry 3 adds. */
export const thirdDates: Formats = {
  calindaymonthyear: indianDate,
  datedaymonthdk: withName(dayName, monthNames.da),
  datedaymonthyeardk: withName(dayNameYear, monthNames.da),
  datemonthyeardk: withName(nameYear, monthNames.da),
  datedaymonthyearin: namedOrNumeric(dayNameYear, monthNames.hi),
  datemonthyearin: withName(nameYear, monthNames.hi),
  datemonthyear: date({ order: monthYear }),
  dateyearmonthday: date({ order: yearMonthDay, hasEnd: true }),
};

type Language = keyof typeof monthNames;

// prettier-ignore
const LANGUAGES = ['bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'hr', 'it', 'nl', 'no', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv'] as const;

/** In these languages a word may stand behind the year: `2024 г.`, `2024 r.`. */
const WITH_END: ReadonlySet<Language> = new Set(['bg', 'pl']);

/** One transformation for each language: `date-day-monthname-de`. */
function inLanguages(prefix: string, order: DateForm['order'], languages: readonly Language[]): Formats {
  const form = (language: Language) => withName(order, monthNames[language], { hasEnd: WITH_END.has(language) });
  return Object.fromEntries(languages.map((language) => [`${prefix}-${language}`, form(language)]));
}

/** Registries 4 and 5. */
export const fourthDates: Formats = {
  'date-day-month': date({ order: dayMonth }),
  'date-day-month-year': date({ order: dayMonthYear }),
  'date-month-day': date({ order: monthDay, hasEnd: true, shape: /[0-9][A-Za-z]*$/ }),
  'date-month-day-year': date({ order: monthDayYear }),
  'date-month-year': date({ order: monthYear }),
  'date-year-month': date({ order: yearMonth, hasEnd: true }),
  'date-year-month-day': date({ order: yearMonthDay, hasEnd: true }),
  ...inLanguages('date-day-monthname', dayName, [...LANGUAGES, 'lv']),
  ...inLanguages('date-day-monthname-year', dayNameYear, [...LANGUAGES, 'hi']),
  ...inLanguages('date-monthname-year', nameYear, [...LANGUAGES, 'hi']),
  'date-monthname-day-en': withName(nameDay, monthNames.en, { hasEnd: true, shape: /[0-9][A-Za-z]{0,2}$/ }),
  'date-monthname-day-hu': withName(nameDay, monthNames.hu),
  'date-monthname-day-lt': withName(nameDay, monthNames.lt, { hasEnd: true }),
  'date-monthname-day-year-en': withName(nameDayYear, monthNames.en),
  'date-year-monthname-en': withName(yearName, monthNames.en),
  'date-year-monthname-hu': withName(yearName, monthNames.hu),
  'date-year-monthname-lt': withName(yearName, monthNames.lt),
  'date-year-monthname-lv': withName(yearName, monthNames.lv),
  'date-year-monthname-day-hu': withName(yearNameDay, monthNames.hu),
  'date-year-monthname-day-lt': withName(yearNameDay, monthNames.lt, { hasEnd: true }),
  'date-year-day-monthname-lv': withName(yearDayName, monthNames.lv),
  'date-day-monthroman': romanDate(dayName),
  'date-day-monthroman-year': romanDate(dayNameYear),
  'date-monthroman-year': romanDate(nameYear),
  'date-ind-day-monthname-year-hi': indianDate,
  'date-jpn-era-year-month-day': eraDate(true),
  'date-jpn-era-year-month': eraDate(false),
};

/** What registry 5 adds: Welsh. */
export const welshDates: Formats = {
  ...inLanguages('date-day-monthname', dayName, ['cy']),
  ...inLanguages('date-day-monthname-year', dayNameYear, ['cy']),
  ...inLanguages('date-monthname-year', nameYear, ['cy']),
};
