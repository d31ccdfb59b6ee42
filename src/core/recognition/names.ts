import type { Catalogue } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/schema';
import type { Language } from '../languages/language';
import type { Parting } from './elisions';
import { inflected } from './inflections';
import { PhraseTrie, type Opening, type SlotMatcher } from './phrases';
import { type Fold, type Token, halfWidth } from './tokens';

/** A metric's name found: which metric, and whether its tail is open ("net income attributable to …"). */
export interface NameEntry {
  /** The label as the catalogue has it, without the mark of an open tail. */
  readonly label: string;
  readonly metric: Metric;
  readonly open: boolean;
}

export function namesOf(
  language: Language,
  catalogue: Catalogue,
  fold: Fold,
  parted: Parting,
  opening: Opening,
): PhraseTrie<NameEntry> {
  const partOf = new Set(language.partOf.map(fold));
  const slots: SlotMatcher = (name, tokens, at) => (name === 'owner' ? ownerAt(tokens, at, partOf) : undefined);
  const trie = new PhraseTrie<NameEntry>(fold, { opening, slots });
  for (const metric of catalogue.metrics) {
    for (const label of labelsOf(metric, language)) {
      const open = label.endsWith('…');
      const words = open ? label.slice(0, -1) : label;
      const entry = { label: words, metric, open };
      if (HAN.test(words)) trie.addWords(words, entry);
      else
        for (const form of inflected(words, language.adjectiveEndings ?? []))
          trie.add(
            form
              .split('…')
              .map((part) => asPattern(parted(part), fold('&')))
              .join(' {owner} '),
            entry,
          );
    }
  }
  return trie;
}

/** Nothing but ideographs, each a word: most labels in Chinese. */
const HAN = /^\p{Script=Han}+$/u;

const LONGEST_OWNER = 12;

/** The words of 归属于…的净利润: at least one, without a sign, up to the "of". */
function ownerAt(tokens: readonly Token[], at: number, partOf: ReadonlySet<string>): { value: number; end: number } | undefined {
  for (let i = at; i < tokens.length && i - at <= LONGEST_OWNER; i++) {
    const token = tokens[i];
    if (!token || (token.kind === 'sign' && token.text !== '-')) return undefined;
    if (partOf.has(token.key)) return i === at ? undefined : { value: 0, end: i };
  }
  return undefined;
}

/** A language that is written in two ways has labels of each: `zh-Hans` and `zh-Hant`. */
function labelsOf({ labels }: Metric, { tag }: Language): readonly string[] {
  return Object.entries(labels).flatMap(([key, names]) => (key === tag || key.startsWith(`${tag}-`) ? names : []));
}

/** Catalogue labels are plain words: signs become tokens of their own, and nothing in them is notation. */
/** A comma before the last "and" of a list is left out, in labels as in the text. */
function asPattern(label: string, and: string): string {
  return (
    halfWidth(label)
      .replaceAll('&', ` ${and} `)
      .replace(/[’']s\b|[’']/g, '')
      .replace(/[–—−]/g, '-')
      .replace(new RegExp(`,(?=\\s*${and}\\s)`, 'g'), '')
      // "Forschungs- und …": a hyphen that hangs is a token of its own.
      .replace(/-(?=\s|$)|(?<=\s)-/g, ' - ')
      .replace(/([^\p{L}\p{N}\s{}?|-])/gu, ' $1 ')
      .replace(/(\d)(\p{L})|(\p{L})(\d)/gu, '$1$3 $2$4')
      .replace(/[{}?|]/g, ' ')
  );
}
