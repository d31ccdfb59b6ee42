import type { Block, Filing } from '../filing';
import type { Language } from '../languages/language';

/** By what a language's texts are told: its script, and its commonest little words in lower case. */
export interface LanguageMark {
  readonly tag: string;
  readonly script: Language['script'];
  readonly functionWords: ReadonlySet<string>;
}

/** How many characters of a block are looked at; a page says enough. */
const ENOUGH = 4000;
/** Little words that decide a block by itself, and how far they must lead those of the next language. */
const LEAST = 2;
const LEAD = 1.5;
/** So many ideographs weigh as much as the letters of a word: a Chinese text may be full of Latin names. */
const LETTERS_OF_A_WORD = 5;

const WORD = /\p{L}+/gu;
const IDEOGRAPH = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu;
const LETTER = /\p{Script=Latin}/gu;

/**
 * The language of each block, by its script and its little words. A block that does not tell (a heading, a table of numbers) is
 * in the language of the block before it, at the start of a document in that of the first block that tells; in a document where
 * none does, in the first of the languages.
 */
export function languagesOfBlocks(filing: Filing, languages: readonly LanguageMark[]): string[] {
  const fallback = languages[0]?.tag ?? 'en';
  const told = filing.blocks.map((block) => languageOf(wordsOf(filing, block), languages));
  let current = told.find((tag) => tag !== undefined) ?? fallback;
  return told.map((tag) => (current = tag ?? current));
}

/** The language most of the characters are written in. */
export function mainLanguage(filing: Filing, tags: readonly string[]): string | undefined {
  const sizes = new Map<string, number>();
  filing.blocks.forEach(({ start, end }, i) => {
    const tag = tags[i];
    if (tag !== undefined) sizes.set(tag, (sizes.get(tag) ?? 0) + end - start);
  });
  return [...sizes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function wordsOf(filing: Filing, block: Block): string {
  return filing.text.slice(block.start, Math.min(block.end, block.start + ENOUGH)).toLowerCase();
}

function languageOf(text: string, languages: readonly LanguageMark[]): string | undefined {
  const script = scriptOf(text);
  const candidates = languages.filter((language) => language.script === script);
  // A script that one language alone is written in tells by itself; Latin letters do not.
  return script === 'Hani' && candidates.length === 1 ? candidates[0]?.tag : byLittleWords(text, candidates);
}

function scriptOf(text: string): Language['script'] {
  const ideographs = text.match(IDEOGRAPH)?.length ?? 0;
  if (ideographs === 0) return 'Latn';
  const letters = text.match(LETTER)?.length ?? 0;
  return ideographs * LETTERS_OF_A_WORD > letters ? 'Hani' : 'Latn';
}

function byLittleWords(text: string, languages: readonly LanguageMark[]): string | undefined {
  const counts = languages.map(() => 0);
  const runs = text.match(WORD) ?? [];
  for (const [i, { functionWords, script }] of languages.entries()) {
    const words = script === 'Hani' ? runs.flatMap((run) => [...run]) : runs;
    for (const word of words) if (functionWords.has(word)) counts[i] = (counts[i] ?? 0) + 1;
  }
  const most = Math.max(0, ...counts);
  const best = counts.indexOf(most);
  const next = Math.max(0, ...counts.filter((_, i) => i !== best));
  return most >= LEAST && most >= LEAD * next ? languages[best]?.tag : undefined;
}
