import { asciiDigits, type Transformation } from './transformation';

/** Numbers as the registries define them: which marks part groups of digits, and which begins the fraction. */

interface NumberForm {
  /** threes: groups of three, parted or not · parted: groups of three, always parted · lakhs: 12,34,567 · free: as one likes. */
  readonly groups: 'threes' | 'parted' | 'lakhs' | 'free' | 'none';
  /** Marks between groups, escaped for a character class. */
  readonly marks: string;
  readonly fraction: '.' | ',';
}

const SPACES = ' \\u00a0';
const APOSTROPHES = "'`\\u00b4\\u2019\\u2032";

function integerPattern({ groups, marks }: NumberForm): string {
  switch (groups) {
    case 'threes':
      return `[0-9]{1,3}(?:[${marks}]?[0-9]{3})*`;
    case 'parted':
      return `[0-9]{1,3}(?:[${marks}][0-9]{3})*`;
    case 'lakhs':
      return `(?:(?:[0-9]{1,2}[${marks}])?(?:[0-9]{2}[${marks}])*[0-9]{3}|[0-9]+)`;
    case 'free':
      return `[${marks}0-9]*`;
    case 'none':
      return '[0-9]+';
  }
}

/** As digits with `.` before the fraction. */
function number(form: NumberForm): Transformation {
  const fractionDigits = form.groups === 'free' ? `[${SPACES}0-9]+` : '[0-9]+';
  const pattern = new RegExp(`^(${integerPattern(form)})(?:\\${form.fraction}(${fractionDigits}))?$`);
  return (text) => {
    const match = pattern.exec(text);
    if (match === null) return null;
    const integer = digitsOf(match[1] ?? '');
    const fraction = digitsOf(match[2] ?? '');
    if (integer + fraction === '') return null;
    return fraction === '' ? integer : `${integer || '0'}.${fraction}`;
  };
}

/** `15 euros 20 cents`: the amount, words, and two digits at most of the smaller unit. */
function numberWithUnits(pattern: RegExp): Transformation {
  return (text) => {
    const match = pattern.exec(asciiDigits(text));
    const integer = digitsOf(match?.[1] ?? '');
    return match === null || integer === '' ? null : `${integer}.${(match[2] ?? '').padStart(2, '0')}`;
  };
}

function digitsOf(text: string): string {
  return text.replace(/[^0-9]/g, '');
}

const DASH = /^[-\u002d\u058a\u05be\u2010-\u2015\ufe58\ufe63\uff0d]$/;

/** A dash of any kind for nothing. */
export const zeroDash: Transformation = (text) => (DASH.test(text) ? '0' : null);

/** Registry 1. */
export const firstNumbers: Readonly<Record<string, Transformation>> = {
  numcommadot: number({ groups: 'parted', marks: ',', fraction: '.' }),
  numdotcomma: number({ groups: 'parted', marks: '.', fraction: ',' }),
  numspacedot: number({ groups: 'parted', marks: SPACES, fraction: '.' }),
  numspacecomma: number({ groups: 'parted', marks: SPACES, fraction: ',' }),
  numcomma: number({ groups: 'none', marks: '', fraction: ',' }),
  numdash: (text) => (text === '-' ? '0' : null),
};

/** Registry 2. */
export const secondNumbers: Readonly<Record<string, Transformation>> = {
  numdotdecimal: number({ groups: 'threes', marks: `,${SPACES}`, fraction: '.' }),
  numcommadecimal: number({ groups: 'threes', marks: `.${SPACES}`, fraction: ',' }),
  numunitdecimal: numberWithUnits(
    /^(0|[1-9][0-9]{0,2}(?:[.,\uff0c\uff0e]?[0-9]{3})*)[^0-9,.\uff0c\uff0e]+([0-9]{1,2})[^0-9,.\uff0c\uff0e]*$/,
  ),
  zerodash: zeroDash,
};

/** What registry 3 adds: groups of the Indian numbering system. */
export const indianNumbers: Readonly<Record<string, Transformation>> = {
  numdotdecimalin: number({ groups: 'lakhs', marks: `,${SPACES}`, fraction: '.' }),
  numunitdecimalin: numberWithUnits(
    /^((?:[0-9]{1,2}[, \u00a0])?(?:[0-9]{2}[, \u00a0])*[0-9]{3}|[0-9]+)[^0-9]+([0-9]{1,2})[^0-9]*$/,
  ),
};

/** Registries 4 and 5. */
export const fourthNumbers: Readonly<Record<string, Transformation>> = {
  'num-dot-decimal': number({ groups: 'free', marks: `,${SPACES}`, fraction: '.' }),
  'num-comma-decimal': number({ groups: 'free', marks: `.${SPACES}`, fraction: ',' }),
  'num-unit-decimal': numberWithUnits(/^([0-9.,\uff0c\uff0e]+)[^0-9.,\uff0c\uff0e][^0-9]*?([0-9]{1,2})[^0-9]*$/),
};

/** What registry 5 adds: apostrophes between groups. */
export const apostropheNumbers: Readonly<Record<string, Transformation>> = {
  'num-dot-decimal-apos': number({ groups: 'free', marks: `,${APOSTROPHES}${SPACES}`, fraction: '.' }),
  'num-comma-decimal-apos': number({ groups: 'free', marks: `.${APOSTROPHES}${SPACES}`, fraction: ',' }),
  'num-unit-decimal-apos': numberWithUnits(
    /^([0-9.,\uff0c\uff0e'`\u00b4\u2019\u2032\uff07]+)[^0-9.,\uff0c\uff0e'`\u00b4\u2019\u2032\uff07][^0-9]*?([0-9]{1,2})[^0-9]*$/,
  ),
};
