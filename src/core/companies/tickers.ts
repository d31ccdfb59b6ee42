import { marketSuffixes, markets } from '../languages/companyWords';

const EXCHANGES = Object.entries(markets).sort(([a], [b]) => b.length - a.length);

/** `QFIN`, `03660`, `BRK.B`; a `$` or a `#` before it is a habit of social networks. */
const SYMBOL = /^[$#]?([A-Z0-9][A-Z0-9.-]{0,9})$/i;
const WITH_SUFFIX = /^[$#]?([A-Z0-9]{1,6})\.([A-Z]{1,2})$/i;
/** Five digits with a zero in front: a stock code of Hong Kong's (its others are known by their exchange only). */
const HK_CODE = /^0\d{4}$/;

/**
 * The symbol that a phrase names, in a form in which symbols can be compared: `NASDAQ: QFIN` and `QFIN.US` are `US:QFIN`, `HKEx: 3660` is
 * `HK:03660`. Undefined where it names none.
 */
export function tickerIn(phrase: string): string | undefined {
  const words = phrase.normalize('NFKC').trim();
  const colon = words.lastIndexOf(':');
  if (colon >= 0) return ofMarket(marketNamed(words.slice(0, colon)), words.slice(colon + 1).trim());
  const [, symbol = '', suffix = ''] = WITH_SUFFIX.exec(words) ?? [];
  if (symbol !== '') return ofMarket(suffixMarket(suffix), symbol);
  return HK_CODE.test(words) ? ofMarket('HK', words) : undefined;
}

/** A symbol of an exchange that is known by its name, as the cover page of a report has both. */
export function tickerOn(exchange: string, symbol: string): string | undefined {
  return ofMarket(marketNamed(exchange), symbol.trim());
}

/** The symbol in `(QFIN)`, behind the name of a company of the United States. */
export function bareUsTicker(phrase: string): string | undefined {
  const words = phrase.normalize('NFKC').trim();
  return /^[A-Z]{2,5}$/.test(words) ? ofMarket('US', words) : undefined;
}

function suffixMarket(suffix: string): string | undefined {
  const key = suffix.toUpperCase();
  return Object.hasOwn(marketSuffixes, key) ? marketSuffixes[key] : undefined;
}

function marketNamed(words: string): string | undefined {
  const folded = words.toLowerCase();
  return EXCHANGES.find(([name]) => folded.includes(name))?.[1];
}

function ofMarket(market: string | undefined, written: string): string | undefined {
  const [, symbol] = SYMBOL.exec(written) ?? [];
  if (market === undefined || symbol === undefined) return undefined;
  const upper = symbol.toUpperCase();
  if (market !== 'HK') return `${market}:${upper}`;
  return /^\d{1,5}$/.test(upper) ? `HK:${upper.padStart(5, '0')}` : undefined;
}
