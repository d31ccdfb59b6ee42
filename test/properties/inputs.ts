import fc from 'fast-check';
import type { AnalysisInput } from '../../src/core/analyse';
import type { Format } from '../../src/core/filing';
import { languageChoices, spoken } from './languages';
import { filings as lineFilings, piece } from './lines';
import { markupFiles } from './markup';
import { splicedLines, splicedMarkup } from './spliced';

/** What an engine is given: any text as any format, in any choice of languages. */

/** Any code units at all, so that surrogates stand alone. */
const codeUnits = fc.array(fc.nat({ max: 0xffff }), { maxLength: 100 }).map((units) => String.fromCharCode(...units));
const anything = fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }), codeUnits);
const lines = fc.oneof(
  { weight: 4, arbitrary: lineFilings },
  { weight: 3, arbitrary: spoken },
  { weight: 2, arbitrary: splicedLines },
  { weight: 1, arbitrary: anything },
);
const markup = fc.oneof({ weight: 4, arbitrary: markupFiles }, { weight: 1, arbitrary: splicedMarkup });

const lineInputs = fc.record({
  text: fc.oneof({ weight: 12, arbitrary: lines }, { weight: 1, arbitrary: markup }),
  format: fc.constantFrom<Format>('text', 'markdown', 'edgar'),
  languages: languageChoices,
  insist: fc.constant(true),
});

export const markupInputs: fc.Arbitrary<AnalysisInput> = fc.record({
  text: fc.oneof({ weight: 12, arbitrary: markup }, { weight: 1, arbitrary: lines }),
  format: fc.constant<Format>('html'),
  languages: languageChoices,
  insist: fc.constant(true),
});

export const inputs: fc.Arbitrary<AnalysisInput> = fc.oneof(
  { weight: 2, arbitrary: lineInputs },
  { weight: 1, arbitrary: markupInputs },
);

/** A document and what becomes of it: some characters in one place are replaced. */
export interface Edit {
  readonly before: AnalysisInput;
  readonly after: AnalysisInput;
}

export const edits: fc.Arbitrary<Edit> = fc
  .tuple(inputs, fc.nat(), fc.nat({ max: 40 }), fc.array(piece, { maxLength: 3 }))
  .map(([before, at, removed, added]) => {
    const { text } = before;
    const from = text.length === 0 ? 0 : at % text.length;
    return { before, after: { ...before, text: text.slice(0, from) + added.join(' ') + text.slice(from + removed) } };
  });
