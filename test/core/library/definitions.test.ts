import assert from 'node:assert/strict';
import type { Definition } from '../../../src/core/filing';
import { definitionFor, definitionsAt, firstSentence, placeOf } from '../../../src/core/library/definitions';
import { targetAt } from '../../../src/core/library/subjects';
import { figure, Q3_2024, reading, REVENUE } from './readings';

function definition(source: Definition['source'], at: number, rest: Partial<Definition> = {}): Definition {
  const termSpan = { start: at, end: at + 5 };
  return {
    term: 'Total net revenue',
    termSpan,
    span: { start: at + 6, end: at + 40 },
    metric: REVENUE.id,
    source,
    uses: [],
    ...rest,
  };
}

const sentence = definition('sentence', 200);
const passing = definition('footnote', 300);
const marked = definition('footnote', 400, { uses: [{ start: 50, end: 60 }] });
const spelledOut = definition('abbreviation', 500, { term: 'TNR' });

/** Which of the definitions are given for the revenue figure at 0. */
function given(...definitions: Definition[]): Definition[] {
  const from = reading([figure('1', Q3_2024)], { text: ' '.repeat(600), definitions });
  return definitionsAt(from, 0, targetAt(from, 0));
}

describe('definitions in the filing', () => {
  it('a note that marks point to comes before a sentence, and that before a note without marks', () => {
    assert.deepEqual(given(passing, sentence, marked), [marked]);
    assert.deepEqual(given(passing, sentence), [sentence]);
    assert.deepEqual(given(passing), [passing]);
  });

  it('spelling out an abbreviation defines no metric', () => {
    assert.deepEqual(given(spelledOut), []);
  });

  it('the one whose mark or term stands at the place comes before all', () => {
    const other = definition('footnote', 400, { metric: null, term: 'loans', uses: [{ start: 50, end: 60 }] });
    const from = reading([], { text: ' '.repeat(600), definitions: [sentence, other] });
    assert.deepEqual(definitionsAt(from, 55, undefined), [other]);
    assert.deepEqual(definitionsAt(from, 402, undefined), [other]);
    assert.deepEqual(definitionsAt(from, 100, undefined), []);
  });

  it('words that the catalogue does not know are found by the words', () => {
    const words = definition('sentence', 200, { metric: null, term: '“Green  Loans”' });
    const from = reading([figure('1', Q3_2024, { metric: null, label: 'green loans' })], { definitions: [words] });
    assert.deepEqual(definitionsAt(from, 0, targetAt(from, 0)), [words]);
  });

  it('a part of a metric is explained by the metric', () => {
    const from = reading([figure('1', Q3_2024, { metric: null, label: 'Revenue from China', partOf: REVENUE.id })]);
    const target = targetAt(from, 0);
    assert.ok(target);
    const found = definitionFor(from, target);
    assert.equal(found?.type === 'catalogue' && found.entry.id, REVENUE.id);
  });

  it('lead to the note alone where the term stands far off, else to both', () => {
    assert.deepEqual(placeOf(sentence), { whole: { start: 200, end: 240 }, landing: { start: 200, end: 205 } });
    const far = { ...marked, termSpan: { start: 50, end: 60 } };
    assert.deepEqual(placeOf(far), { whole: far.span, landing: far.span });
  });

  it('are quoted by their first sentence, which ends at a full stop of its own', () => {
    assert.equal(
      firstSentence('Loans, e.g. of Kestrel Inc. Group, under U.S. GAAP. They grow.'),
      'Loans, e.g. of Kestrel Inc. Group, under U.S. GAAP.',
    );
    assert.equal(
      firstSentence('Kredite, z. B. an Häfen, zum 31. Dezember für Schiffe. Ältere zählen nicht.'),
      'Kredite, z. B. an Häfen, zum 31. Dezember für Schiffe.',
    );
    assert.equal(firstSentence('Loans^{*3} past\n  due'), 'Loans past due');
    const long = firstSentence('word '.repeat(200));
    assert.ok(long.length < 300 && long.endsWith('word …'), long);
    assert.ok(firstSentence('字'.repeat(900)).length < 300);
  });
});
