import type { Definition, Mention } from '../../../src/core/filing';
import { readFiling } from '../../../src/core/readers/read';
import type { Definer } from '../../../src/core/resolution/definers';
import { findDefinitions } from '../../../src/core/resolution/definitions';

/** Names of metrics as they are written in a text → id. */
export type Names = Readonly<Record<string, string>>;

/** Every place where one of the names stands is a mention; longer names win. */
function mentionsOf(text: string, names: Names): Mention[] {
  const filing = readFiling(text, 'markdown');
  const mentions: Mention[] = [];
  for (const [name, metric] of Object.entries(names).sort(([one], [other]) => other.length - one.length)) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      const block = filing.blocks.findIndex((one) => one.start <= start && end <= one.end);
      if (block >= 0 && !mentions.some((one) => one.start < end && start < one.end)) mentions.push({ start, end, metric, block });
    }
  }
  return mentions.sort((one, other) => one.start - other.start);
}

/** The definitions of a text that is all in one language. */
export function define(definer: Definer, text: string, names: Names = {}): Definition[] {
  const filing = readFiling(text, 'markdown');
  return findDefinitions(
    filing,
    mentionsOf(text, names),
    filing.blocks.map(() => definer),
  );
}

/** `source «term» metric: defining words ← uses`. */
export function showDefinitions(definer: Definer, text: string, names: Names = {}): string[] {
  return define(definer, text, names).map(({ source, term, metric, span, uses }) => {
    const from = uses.length > 0 ? ` ← ${uses.map((use) => text.slice(use.start, use.end)).join(' + ')}` : '';
    return `${source} «${term}» ${metric ?? '-'}: ${text.slice(span.start, span.end)}${from}`;
  });
}

/** `source «term» metric`, where all of the text defines. */
export function showTerms(definer: Definer, text: string, names: Names = {}): string[] {
  return define(definer, text, names).map(({ source, term, metric }) => `${source} «${term}» ${metric ?? '-'}`);
}
