import { dollars, yens } from '../languages/currencies';
import type { Recognised } from '../recognition/recognise';

/** How many times as often as any stated currency a bare sign has to stand for it to be the one reported in. */
const PREVAILS = 3;

/**
 * What most amounts and captions are in. A bare `$` or `¥` tells less than `US$` or `RMB`: it counts where nothing says whose it
 * is, and where it stands far more often than whatever is said ("€" in a note of an American filer).
 */
export function reportingCurrency(words: Iterable<Recognised>): string | null {
  const stated = new Map<string, number>();
  const loose = new Map<string, number>();
  for (const { quantities } of words) {
    for (const { currency, looseCurrency } of quantities) {
      const counts = looseCurrency ? loose : stated;
      if (currency !== null) counts.set(currency, (counts.get(currency) ?? 0) + 1);
    }
  }
  const said = mostFrequent(stated);
  const bare = mostFrequent(loose);
  if (said === null || bare === null) return said ?? bare;
  return (loose.get(bare) ?? 0) > PREVAILS * (stated.get(said) ?? 0) ? (ofFamily(stated, bare) ?? bare) : said;
}

/** HK$1.2 million said once tells whose dollar all the others are. */
function ofFamily(stated: ReadonlyMap<string, number>, bare: string): string | null {
  const family = [dollars, yens].find((codes) => codes.has(bare));
  return mostFrequent(new Map([...stated].filter(([code]) => family?.has(code) === true)));
}

function mostFrequent(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
