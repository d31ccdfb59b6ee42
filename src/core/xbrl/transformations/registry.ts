import type { Name } from '../namespaces';
import { firstDates, fourthDates, secondDates, thirdDates, welshDates } from './dateFormats';
import { apostropheNumbers, firstNumbers, fourthNumbers, indianNumbers, secondNumbers } from './numbers';
import { secFixed, secFormats } from './sec';
import { fixed, ofShortText, type Transformation } from './transformation';

/**
 * The transformation registries, by namespace: those of XBRL International, 1 to 5, and the SEC's. Each knows its own names only.
 */

type Registry = ReadonlyMap<string, Transformation>;

type Formats = Readonly<Record<string, Transformation>>;

/** `always` holds what gives one value for every text. */
function registry(always: Formats, ...parts: readonly Formats[]): Registry {
  const others = parts.flatMap((part) => Object.entries(part));
  return new Map([...Object.entries(always), ...others.map(([name, format]) => [name, ofShortText(format)] as const)]);
}

const secondFixed: Formats = { booleanfalse: fixed('false'), booleantrue: fixed('true'), nocontent: fixed('') };

const fourthFixed: Formats = {
  'fixed-empty': fixed(''),
  'fixed-false': fixed('false'),
  'fixed-true': fixed('true'),
  'fixed-zero': fixed('0'),
};

const first = registry({}, firstDates, firstNumbers);
const second = registry(secondFixed, secondDates, secondNumbers);
const third = registry(secondFixed, secondDates, secondNumbers, thirdDates, indianNumbers);
const fourth = registry(fourthFixed, fourthDates, fourthNumbers);
const fifth = registry(fourthFixed, fourthDates, fourthNumbers, welshDates, apostropheNumbers);

/** By namespace. */
export const registries: ReadonlyMap<string, Registry> = new Map([
  ['http://www.xbrl.org/2008/inlineXBRL/transformation', first],
  ['http://www.xbrl.org/inlineXBRL/transformation/2010-04-20', first],
  ['http://www.xbrl.org/inlineXBRL/transformation/2011-07-31', second],
  ['http://www.xbrl.org/inlineXBRL/transformation/2015-02-26', third],
  ['http://www.xbrl.org/inlineXBRL/transformation/2020-02-12', fourth],
  ['http://www.xbrl.org/inlineXBRL/transformation/2022-02-16', fifth],
  ['http://www.sec.gov/inlineXBRL/transformation/2015-08-31', registry(secFixed, secFormats)],
]);

export type FoundTransformation =
  | { readonly transformation: Transformation }
  | {
      readonly transformation: null;
      readonly problem: 'malformedName' | 'undeclaredPrefix' | 'unknownRegistry' | 'unknownFormat';
    };

/** What a format means; the name null where the format is no name. */
export function transformationOf(name: Name | null): FoundTransformation {
  if (name === null) return { transformation: null, problem: 'malformedName' };
  if (name.namespace === null) return { transformation: null, problem: 'undeclaredPrefix' };
  const known = registries.get(name.namespace);
  if (known === undefined) return { transformation: null, problem: 'unknownRegistry' };
  const transformation = known.get(name.local);
  return transformation === undefined ? { transformation: null, problem: 'unknownFormat' } : { transformation };
}
