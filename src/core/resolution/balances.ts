import type { Lexicon } from '../recognition/lexicon';
import type { Token } from '../recognition/tokens';
import type { Topic } from './subjects';

/**
 * Do the words name an amount at a moment? Asked where nouns have capitals and the head of a phrase is its first noun: "Buchwert der
 * Anleihen" is one, "Wertminderungen auf Forderungen" is not.
 */
export function namesBalance(words: readonly Token[], { balanceEndings }: Lexicon): boolean {
  if (balanceEndings.length === 0) return false;
  const noun = words.find(({ kind, text }) => kind === 'word' && isCapital(text));
  return noun !== undefined && balanceEndings.some((ending) => noun.key.endsWith(ending));
}

const isCapital = (text: string) => text.charAt(0) !== text.charAt(0).toLowerCase();

/** What of a metric decides for which period its value is. */
export interface Measured {
  readonly periodType: 'instant' | 'duration';
  readonly planned?: boolean | undefined;
}

const balance: Measured = { periodType: 'instant' };

/** The metric of a topic, or what stands for it where its words name a balance. */
export function measuredAs({ metric, isBalance }: Pick<Topic, 'metric' | 'isBalance'>): Measured | null {
  return metric ?? (isBalance ? balance : null);
}
