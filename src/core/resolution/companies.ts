import { clustersOf, mergedEvidence } from '../companies/clusters';
import { companyNameKey, hasLegalForm, isShortFor } from '../companies/names';
import { bareUsTicker, tickerIn } from '../companies/tickers';
import type { CompanyEvidence } from '../filing';
import type { FilingHeader } from '../filingHeader';
import type { Recognised } from '../recognition/recognise';
import { isBareCode, nameStart, wordsOf } from './entity';
import type { EntityNames } from './entityNames';
import type { ReadBlock } from './model';
import { quotedFrom } from './quotes';

export interface CompaniesQuestion {
  readonly blocks: readonly ReadBlock[];
  readonly text: string;
  readonly names: EntityNames;
  /** The filer's name, where it is known. */
  readonly entity: string | null;
  readonly header: FilingHeader | null;
}

/** What identifies the companies that a document names: brackets behind a name tell its symbols and its other names. */
export function companiesOf({ blocks, text, names, entity, header }: CompaniesQuestion): CompanyEvidence[] {
  const filer = filerOf(entity, header);
  const found = blocks.flatMap(({ block, words }) => (block.kind === 'table' ? [] : bracketsOf(words, text, names)));
  const all = [...(filer ? [filer] : []), ...found];
  const companies: CompanyEvidence[][] = [];
  clustersOf(all).forEach((number, index) => {
    const evidence = all[index];
    if (evidence) (companies[number] ??= []).push(evidence);
  });
  return companies.map(mergedEvidence);
}

function filerOf(entity: string | null, header: FilingHeader | null): CompanyEvidence | null {
  const identity = header?.identity ?? { names: [], tickers: [], cik: null, lei: null };
  const names = entity === null ? identity.names : [entity, ...identity.names];
  const isKnown = names.length > 0 || identity.cik !== null || identity.lei !== null;
  return isKnown ? { ...identity, names } : null;
}

/** A bracket that tells of a company is short. */
const MOST_TOKENS = 40;

function bracketsOf(words: Recognised, text: string, names: EntityNames): CompanyEvidence[] {
  const { tokens } = words;
  const evidence: CompanyEvidence[] = [];
  let last = { close: -1, name: null as string | null };
  for (let open = 1; open < tokens.length; open++) {
    if (tokens[open]?.text !== '(') continue;
    const close = closing(words, open);
    if (close < 0) continue;
    // "Harrow Lake Inc. (formerly Harrow Boats) (NYSE: HARO)": both are about what stands before the first.
    const name = last.close === open - 1 ? last.name : nameBefore(words, open, text, names);
    last = { close, name };
    if (name === null) continue;
    const told = toldIn(words, open, close, text, name);
    // Without a symbol, what looks like a name may be that of a product.
    if (told.tickers.length > 0 || (told.names.length > 1 && told.names.some(hasLegalForm))) evidence.push(told);
  }
  return evidence;
}

function closing({ tokens }: Recognised, open: number): number {
  for (let i = open + 1; i < tokens.length && i - open <= MOST_TOKENS; i++) {
    if (tokens[i]?.text === '(') return -1;
    if (tokens[i]?.text === ')') return i;
  }
  return -1;
}

function nameBefore(words: Recognised, open: number, text: string, names: EntityNames): string | null {
  const isHan = words.lexicon.language.script === 'Hani';
  const from = isHan ? names.startOf(words.tokens, open) : nameStart(words, open);
  const name = from < open ? wordsOf(words, from, open, text) : '';
  return companyNameKey(name) === '' ? null : name;
}

function toldIn(words: Recognised, open: number, close: number, text: string, name: string): CompanyEvidence {
  const parts = wordsOf(words, open + 1, close, text).split(/[;；,，、]/);
  const bare = isBareCode(words, open, text) ? bareUsTicker(parts[0] ?? '') : undefined;
  const tickers = [...parts.flatMap((part) => tickerIn(part) ?? []), ...(bare === undefined ? [] : [bare])];
  const others = parts.flatMap((part) => otherName(part, words, name) ?? []);
  return { names: [name, ...others], tickers, cik: null, lei: null };
}

/** "formerly known as Harrow Boats", 原松湾数科, and in quotes what the company is called for short. */
function otherName(part: string, { lexicon }: Recognised, name: string): string | undefined {
  const words = part.trim();
  const lower = words.toLowerCase();
  const phrase = lexicon.language.formerly.find((each) => lower.startsWith(each));
  const named = phrase === undefined ? words : words.slice(phrase.length).trim();
  const quote = named.search(/[“"„«「『]/);
  const quoted = quote < 0 ? null : quotedFrom(named, quote);
  const other = quoted ? named.slice(quoted.start, quoted.end) : named;
  if (companyNameKey(other) === '') return undefined;
  if (phrase !== undefined) return isName(other) ? other : undefined;
  return quoted && isShortFor(other, name) ? other : undefined;
}

/** As short as names are, and with a capital where the script has any. */
function isName(words: string): boolean {
  return words.length <= 60 && (/^[\p{Lu}\p{N}]/u.test(words) || /^\p{Script=Han}/u.test(words));
}
