import type { CueRole } from '../languages/language';
import type { Lexicon } from './lexicon';
import type { NameEntry } from './names';
import type { Cue, Name } from './recognise';
import type { Token } from './tokens';

/** A word that ends in one for a change: "Umsatz" + "anstieg". */
interface Compound {
  readonly stem: string;
  readonly role: CueRole;
}

/** No name of a metric is shorter. */
const SHORTEST_STEM = 4;

/** A change and what changes written as one word; in languages that write so ({@link Language.changeEndings}). */
function compoundOf(token: Token | undefined, { changeEndings }: Lexicon): Compound | undefined {
  if (token?.kind !== 'word') return undefined;
  const ending = changeEndings.find(([word]) => token.key.length >= word.length + SHORTEST_STEM && token.key.endsWith(word));
  return ending && { stem: token.key.slice(0, -ending[0].length), role: ending[1] };
}

/** The name that the first part of such a word is. */
export function nameInCompound(token: Token | undefined, lexicon: Lexicon): NameEntry | undefined {
  const compound = token && compoundOf(token, lexicon);
  if (!token || !compound) return undefined;
  const match = lexicon.names.match([{ ...token, key: compound.stem }], 0);
  return match?.value;
}

/** The cues that lie in such words, beside those found already. A longer name ("Umsatzwachstum je Aktie") keeps its word. */
export function withCompoundChanges(
  cues: readonly Cue[],
  tokens: readonly Token[],
  names: readonly Name[],
  lexicon: Lexicon,
): readonly Cue[] {
  if (lexicon.changeEndings.length === 0) return cues;
  const covered = new Uint8Array(tokens.length);
  for (const { first, last } of [...cues, ...names.filter((name) => name.last - name.first > 1)]) covered.fill(1, first, last);
  const added = tokens.flatMap((token, at): Cue[] => {
    const compound = covered[at] === 1 ? undefined : compoundOf(token, lexicon);
    return compound ? [{ first: at, last: at + 1, start: token.start, end: token.end, role: compound.role }] : [];
  });
  return added.length === 0 ? cues : [...cues, ...added].sort((a, b) => a.first - b.first);
}
