/**
 * The words with which a language defines things. Phrases are in lower case, one space between words.
 */
export interface DefinitionWords {
  /** Between a term and what it means. */
  readonly after: readonly string[];
  /** After a list of terms that one statement speaks of. */
  readonly listing: readonly string[];
  /** Before a term, with one of {@link beforeLinks} after it: "we define X as". */
  readonly before: readonly string[];
  readonly beforeLinks: readonly string[];
  /** What may begin an aside between a quoted term and its verb: "“X” for a given period refers to". */
  readonly asides: readonly string[];
  /** What may stand before a term and is no part of it. */
  readonly articles: readonly string[];
  /** What may stand between two terms of a list. */
  readonly joiners: readonly string[];
  /** Words that no noun phrase holds: looking back from a footnote mark, the phrase begins after them. */
  readonly phraseStops: readonly string[];
  /** Words that an abbreviation leaves out. */
  readonly unabbreviated: readonly string[];
  /** Words whose full stop ends no sentence. */
  readonly dotted: readonly string[];
}

const list = (words: string): readonly string[] => words.split(/\s*,\s*/);

export const definitionWords: { readonly en: DefinitionWords } = {
  en: {
    after: list(
      'refers to, refer to, is defined as, are defined as, means, mean, represents, represent, is equal to, are equal to, equals, ' +
        'is calculated as, are calculated as, is calculated by, are calculated by, is computed as, are computed as, is computed by, ' +
        'is measured as, are measured as, consists of, consist of, comprises, denotes, stands for, is the sum of, is the ratio of',
    ),
    listing: list(
      'is a non-gaap, are non-gaap, is a non-ifrs, are non-ifrs, is an alternative performance, are alternative performance',
    ),
    before: list('define, defines, defined, calculate, calculates, compute, computes'),
    beforeLinks: list('as, by, to be, to mean'),
    asides: list('for, in, as of, as at, at, when, as used, with respect to, during, on'),
    articles: list('the, our, its, a, an, this'),
    joiners: ['and', 'or', 'as well as', ',', ';', '&'],
    phraseStops: list(
      'the, our, its, a, an, and, or, of, in, on, at, to, for, from, by, with, through, was, were, is, are, be, has, have, had, under, ' +
        'million, billion, thousand, trillion, that, which, than, reached, this, such, as, per',
    ),
    unabbreviated: list('of, and, the, in, for, to, by, from, on, a, an, before, per'),
    dotted: list('inc, ltd, co, corp, no, nos, mr, mrs, ms, dr, vs, approx, e.g, i.e, u.s, u.k, etc, cf'),
  },
};
