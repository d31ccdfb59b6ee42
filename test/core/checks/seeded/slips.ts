/** The slips of people who type figures: what a reviewer is there to find. */

export const slipKinds = ['digit', 'swap', 'scale', 'sign', 'percent'] as const;
export type SlipKind = (typeof slipKinds)[number];

/** A number from 0 (included) to 1 (excluded); the same ones in the same order for the same seed. */
export type Random = () => number;

/** Mulberry32: a generator of 32 bits, enough to choose places and digits. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** A figure as written, with one slip in it; undefined where the slip cannot be made there. */
export function slipped(written: string, kind: SlipKind, random: Random): string | undefined {
  const text = kind === 'digit' ? otherDigit(written, random) : SLIPS[kind](written, random);
  return text === written || (kind === 'scale' && isNothing(written)) ? undefined : text;
}

/** Nothing is nothing in any scale. */
function isNothing(written: string): boolean {
  return !/[1-9]/.test(written);
}

const SLIPS: Readonly<Record<Exclude<SlipKind, 'digit'>, (written: string, random: Random) => string | undefined>> = {
  swap: swapped,
  scale: (written) => (/%|％/.test(written) ? undefined : (withoutPoint(written) ?? withoutGroup(written))),
  sign: (written) => (/^\(.*\)$/.test(written) ? written.slice(1, -1) : /^[\d.,]+$/.test(written) ? `(${written})` : undefined),
  percent: (written) => (/%|％/.test(written) ? withoutPoint(written) : undefined),
};

function otherDigit(written: string, random: Random): string | undefined {
  const at = pick(digitsOf(written), random);
  if (at === undefined) return undefined;
  const others = [...'0123456789'].filter((digit) => digit !== written[at] && !(digit === '0' && at === digitsOf(written)[0]));
  return replaced(written, at, pick(others, random) ?? '');
}

function swapped(written: string, random: Random): string | undefined {
  const digits = digitsOf(written);
  const pairs = digits.slice(1).flatMap((at, index) => {
    const before = digits[index] ?? at;
    return written[before] === written[at] || (index === 0 && written[at] === '0') ? [] : [[before, at] as const];
  });
  const pair = pick(pairs, random);
  if (!pair) return undefined;
  const [first, second] = pair;
  return replaced(replaced(written, first, written[second] ?? ''), second, written[first] ?? '');
}

/** 4,370.2 is typed as 43,702 (here 4,3702: nobody groups what they mistype). */
function withoutPoint(written: string): string | undefined {
  return /\d[.]\d{1,2}(?!\d)/.test(written) ? written.replace(/(\d)[.](?=\d{1,2}(?!\d))/, '$1') : undefined;
}

/** The last group of three is left out: thousands in a table of units. */
function withoutGroup(written: string): string | undefined {
  return /\d,\d{3}(?![\d,])/.test(written) ? written.replace(/,\d{3}(?![\d,])/, '') : undefined;
}

function digitsOf(written: string): number[] {
  return [...written].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
}

function replaced(text: string, at: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + 1);
}
