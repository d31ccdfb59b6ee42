import type { Lexicon } from './lexicon';
import type { Cue } from './recognise';
import type { Token } from './tokens';

/**
 * Verbs whose meaning stands in a little word at the end of their clause ("nahm … zu", "ging … zurück"): the verb becomes the cue
 * that the two are together. `sentences` are the tokens at which sentences start.
 */
export function withSeparableVerbs(
  cues: readonly Cue[],
  tokens: readonly Token[],
  sentences: readonly number[],
  lexicon: Lexicon,
): readonly Cue[] {
  if (!lexicon.language.separableVerbs) return cues;
  const found = sentences.flatMap((from, i) => inSentence(tokens, from, sentences[i + 1] ?? tokens.length, lexicon));
  if (found.length === 0) return cues;
  const roles = new Map(found.map((verb) => [verb.first, verb.role]));
  const known = new Set(cues.map((cue) => cue.first));
  const changed = cues.map((cue) => ({ ...cue, role: roles.get(cue.first) ?? cue.role }));
  return [...changed, ...found.filter((verb) => !known.has(verb.first))].sort((a, b) => a.first - b.first);
}

function inSentence(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Cue[] {
  const found: Cue[] = [];
  let open: { at: number; particles: ReadonlyMap<string, Cue['role']> } | undefined;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const role = open?.particles.get(token.key);
    if (open && role !== undefined && endsClause(tokens[at + 1], lexicon)) {
      const verb = tokens[open.at] ?? token;
      found.push({ first: open.at, last: open.at + 1, start: verb.start, end: verb.end, role });
      open = undefined;
    }
    const particles = lexicon.separableVerbs.get(token.key);
    if (particles) open = { at, particles };
  }
  return found;
}

/** The little word closes the clause: a preposition ("zu", "ab") would have its noun behind it. */
function endsClause(next: Token | undefined, { clauseLinks }: Lexicon): boolean {
  return next === undefined || (next.kind === 'sign' && /^[.,;:)–!]$/.test(next.text)) || clauseLinks.has(next);
}
