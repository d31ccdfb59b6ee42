import type { EvidenceReason, Figure, FilingEvidence } from './filing';
import type { FilingHeader } from './filingHeader';
import type { XbrlReport } from './xbrl/model';
import type { Recognised } from './recognition/recognise';

/**
 * Is the document a filing? Its own words decide, never its name: the vocabulary of reporting, and figures that resolve to a
 * metric in a period. A page full of version numbers has neither, a budget note has a few; source code that happens to speak
 * of revenue has the words without the figures.
 */
export function weighEvidence(
  blocks: readonly Recognised[],
  figures: readonly Figure[],
  report: XbrlReport | null,
  header: FilingHeader | null,
): FilingEvidence {
  const vocabulary = vocabularyOf(blocks);
  const resolved = figures.filter((figure) => figure.metric !== null && figure.period !== null).length;
  const money = figures.filter((figure) => figure.unit.length === 3 || figure.unit.includes('/')).length;
  const score = Math.min(vocabulary.weight, 12) + Math.min(resolved, 8) + Math.min(Math.floor(money / 2), 4);
  const reasons: EvidenceReason[] = [
    { type: 'words', words: vocabulary.words.slice(0, MOST_WORDS_TOLD) },
    { type: 'resolved', count: resolved },
    { type: 'money', count: money },
  ];
  const certain = certainReasons(report, header);
  if (certain.length > 0) return { isFiling: true, score: Math.max(score, MIN_SCORE), reasons: [...reasons, ...certain] };
  return { isFiling: vocabulary.weight >= MIN_VOCABULARY && resolved >= MIN_RESOLVED && score >= MIN_SCORE, score, reasons };
}

/** Nothing but reports to regulators is tagged, and nothing else is handed in to one. */
function certainReasons(report: XbrlReport | null, header: FilingHeader | null): EvidenceReason[] {
  const tags = report?.facts.length ?? 0;
  return [
    ...(tags > 0 ? [{ type: 'tags', count: tags } as const] : []),
    ...(header ? [{ type: 'submission', form: header.form } as const] : []),
  ];
}

const MIN_VOCABULARY = 5;
const MIN_RESOLVED = 3;
const MIN_SCORE = 11;

/** A reason is one line of a list. */
const MOST_WORDS_TOLD = 8;

function vocabularyOf(blocks: readonly Recognised[]): { weight: number; words: string[] } {
  const found = new Map<string, { readonly value: number; readonly written: string }>();
  for (const { tokens, lexicon } of blocks) {
    for (let i = 0; i < tokens.length; i++) {
      const match = lexicon.filingWords.match(tokens, i);
      if (!match) continue;
      const words = tokens.slice(i, match.end);
      const phrase = words.map((token) => token.key).join(' ');
      if (!found.has(phrase))
        found.set(phrase, { value: match.value, written: together(words.map((word) => word.text.toLowerCase())) });
      i = match.end - 1;
    }
  }
  let weight = 0;
  for (const { value } of found.values()) weight += value;
  return { weight, words: [...found.values()].map(({ written }) => written) };
}

/** Words as they are written: Chinese leaves no blanks. */
function together(words: readonly string[]): string {
  return words.join(' ').replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}
