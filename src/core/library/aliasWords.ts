import type { Span } from '../filing';
import { textOf, type Reading } from './reading';
import { spanOf, targetAt, tidied } from './subjects';

/** A name is no sentence: what is longer was selected for something else. */
const LONGEST = 200;

/**
 * The words at a place that could be a metric's name: what is selected, or what the figure there is called where the selection is
 * that figure or empty. Null where there are none.
 */
export function wordsForAlias(reading: Reading, selection: Span): string | null {
  const target = targetAt(reading, selection.start);
  const isOnFigure = target?.type === 'figure' && selection.end <= spanOf(target).end;
  const isEmpty = selection.start === selection.end;
  const words = isOnFigure ? target.figure.label : isEmpty ? null : textOf(reading, selection);
  // A colon or a stop behind a name is no part of it.
  const name = tidied(words ?? '').replace(/[\s:：,;.。，；]+$/u, '');
  return /\p{L}/u.test(name) && name.length <= LONGEST ? name : null;
}

/**
 * The language that a name is in, by its script and the filing's language (a BCP 47 tag): Chinese is known by its characters, and what is
 * not in them in a Chinese filing may be of any other language, for which the answer is null.
 */
export function aliasLanguage(label: string, filingLanguage: string): string | null {
  const isChinese = filingLanguage.split('-', 1)[0] === 'zh';
  if (/\p{Script=Han}/u.test(label)) return isChinese ? filingLanguage : 'zh';
  return isChinese ? null : filingLanguage;
}
