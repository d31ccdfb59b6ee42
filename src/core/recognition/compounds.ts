import type { Lexicon } from './lexicon';
import type { NameEntry } from './names';
import type { Cue, Name } from './recognise';
import { ANYTHING, type Token } from './tokens';

/** The name that the first part of a word is whose second one is a change: "Umsatzanstieg". */
export function nameInCompound(token: Token | undefined, { compounds, names }: Lexicon): NameEntry | undefined {
  const compound = token?.kind === 'word' ? compounds?.(token.key) : undefined;
  if (!token || !compound) return undefined;
  return names.match([{ ...token, key: compound.stem, opens: ANYTHING }], 0)?.value;
}

/** The cues that lie in such words, beside those found already. A longer name ("Umsatzwachstum je Aktie") keeps its word. */
export function withCompoundChanges(
  cues: readonly Cue[],
  tokens: readonly Token[],
  names: readonly Name[],
  { compounds }: Lexicon,
): readonly Cue[] {
  if (!compounds) return cues;
  const covered = new Uint8Array(tokens.length);
  for (const { first, last } of cues) covered.fill(1, first, last);
  for (const { first, last } of names) if (last - first > 1) covered.fill(1, first, last);
  const added: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const compound = token?.kind === 'word' && covered[at] !== 1 ? compounds(token.key) : undefined;
    if (token && compound) added.push({ first: at, last: at + 1, start: token.start, end: token.end, role: compound.role });
  }
  return added.length === 0 ? cues : [...cues, ...added].sort((a, b) => a.first - b.first);
}
