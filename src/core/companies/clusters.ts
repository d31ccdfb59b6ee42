import { append } from '../maps';
import type { CompanyEvidence } from '../filing';
import { companyNameKey } from './names';

/**
 * Puts together what is about one company. Evidence that shares a CIK, a LEI, a ticker or a name is; stronger evidence counts first. But a
 * company has one CIK and one LEI, and a name that goes with two symbols of one market is the name of two companies ("集团"): what would
 * join such evidence is passed over. Two companies never mix.
 *
 * @returns for each evidence the number of its company, from 0 in order of first appearance
 */
export function clustersOf(evidence: readonly CompanyEvidence[]): number[] {
  const forest = new Forest(evidence);
  for (const { sharing, keysOf } of KINDS) {
    const owners = new Map<string, number[]>();
    evidence.forEach((one, index) => {
      for (const key of keysOf(one)) append(owners, key, index);
    });
    for (const indices of owners.values()) forest.join(indices, sharing);
  }
  const numbers = new Map<number, number>();
  return evidence.map((_, index) => {
    const root = forest.rootOf(index);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
}

interface Kind {
  readonly sharing: 'identifier' | 'ticker' | 'name';
  readonly keysOf: (evidence: CompanyEvidence) => readonly string[];
}

const KINDS: readonly Kind[] = [
  { sharing: 'identifier', keysOf: ({ cik }) => (cik === null ? [] : [cik]) },
  { sharing: 'identifier', keysOf: ({ lei }) => (lei === null ? [] : [lei]) },
  { sharing: 'ticker', keysOf: ({ tickers }) => tickers },
  { sharing: 'name', keysOf: ({ names }) => names.map(companyNameKey).filter((key) => key !== '') },
];

/** What one company has one of: its identifiers, and in each market its symbols. */
type Identities = ReadonlyMap<string, string>;

function identitiesOf({ cik, lei, tickers }: CompanyEvidence): Identities {
  const symbols = tickers.map((ticker): [string, string] => [ticker.split(':', 1)[0] ?? '', tickers.join(' ')]);
  return new Map([
    ...(cik === null ? [] : [['cik', cik] as const]),
    ...(lei === null ? [] : [['lei', lei] as const]),
    ...symbols,
  ]);
}

/** Disjoint sets, each with what identifies its members. */
class Forest {
  readonly #parents: number[];
  readonly #identities: Identities[];

  constructor(evidence: readonly CompanyEvidence[]) {
    this.#parents = evidence.map((_, index) => index);
    this.#identities = evidence.map(identitiesOf);
  }

  rootOf(index: number): number {
    let root = index;
    for (let parent = this.#parents[root]; parent !== undefined && parent !== root; parent = this.#parents[root]) root = parent;
    for (let at = index; at !== root;) {
      const next = this.#parents[at] ?? root;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  /**
   * Makes one set of them, unless it would have two of what a company has one of: then what they share tells nothing.
   * @param sharing whether they share a symbol, so that several of one market are one company's classes of shares
   */
  join(indices: readonly number[], sharing: 'identifier' | 'ticker' | 'name'): void {
    const roots = [...new Set(indices.map((index) => this.rootOf(index)))];
    const [first, ...others] = roots;
    if (first === undefined || others.length === 0) return;
    const merged = new Map<string, string>();
    for (const root of roots)
      for (const [kind, value] of this.#identities[root] ?? []) {
        const isIdentifier = kind === 'cik' || kind === 'lei';
        const known = merged.get(kind);
        if (known !== undefined && known !== value && (isIdentifier || sharing === 'name')) return;
        merged.set(kind, known ?? value);
      }
    for (const other of others) this.#parents[other] = first;
    this.#identities[first] = merged;
  }
}

/** Evidence of one company as one: each name once, by what names are compared by. */
export function mergedEvidence(evidence: readonly CompanyEvidence[]): CompanyEvidence {
  const names = new Map<string, string>();
  for (const name of evidence.flatMap((one) => one.names)) {
    const key = companyNameKey(name);
    if (!names.has(key)) names.set(key, name);
  }
  return {
    names: [...names.values()],
    tickers: [...new Set(evidence.flatMap(({ tickers }) => tickers))],
    cik: evidence.find(({ cik }) => cik !== null)?.cik ?? null,
    lei: evidence.find(({ lei }) => lei !== null)?.lei ?? null,
  };
}
