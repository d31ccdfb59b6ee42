import assert from 'node:assert/strict';
import { brokenPlaces } from '../../../src/core/library/brokenFacts';
import { cardFor, type Card } from '../../../src/core/library/card';
import { condense, readingOf } from '../../../src/core/library/condense';
import { labelsOfUnknown } from '../../../src/core/library/filerLabels';
import { filingProblems } from '../../../src/core/library/filingProblems';
import { inspect, inspectFacts } from '../../../src/core/library/inspection';
import type { ReadFigure } from '../../../src/core/library/reading';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { cardContent } from '../../../src/editor/hover/cardContent';
import { brokenCardContent } from '../../../src/editor/hover/brokenCardContent';
import { markLabel } from '../../../src/filingView/figureLabel';
import { brokenInspection, inspectionOf } from '../../../src/filingView/inspectionOf';
import { overviewOf } from '../../../src/filingView/overviewOf';
import { figureMarks } from '../../../src/filingView/pageFigures';
import { markedAs } from '../../../src/filingView/pageMarks';
import type { Inspection } from '../../../src/filingView/protocol';
import { inLanguage } from '../editor/vscodeStandIn';
import { analysed, readBeside } from '../library/filingBeside';

const analysis = analysed();
const { taxonomy } = readBeside(analysis);
const reading = readingOf(condense(analysis, loadCatalogue(), 'en'), analysis.filing.text);
const labels = new Map(Object.entries(labelsOfUnknown(analysis.figures, taxonomy, 'en')));

/** Number of the figure that is written so. */
function numberOf(text: string): number {
  return reading.figures.findIndex(({ start, end }) => reading.text.slice(start, end) === text);
}

function cardOf(text: string, known = labels): Card & { readonly figure: ReadFigure } {
  const index = numberOf(text);
  const figure = reading.figures[index];
  assert.ok(figure, text);
  return { ...cardFor(reading, { type: 'figure', index, figure }, { labels: known }), figure };
}

function inspected(text: string, language = 'en'): Inspection {
  return inspectionOf(reading, cardOf(text), {
    facts: inspect(analysis, numberOf(text), { taxonomy, language }),
    steps: [],
  });
}

const linesOf = ({ sections }: Pick<Inspection, 'sections'>, id: string) =>
  sections
    .filter((section) => section.id.startsWith(id))
    .flatMap(({ entries }) => entries.map(({ term, text }) => `${term}: ${text}`));

const headOf = (text: string, known = labels) =>
  cardContent(cardOf(text, known), reading.profile).head.map((line) => line.map((run) => run.text).join(''));

describe('the inspector', () => {
  it('has what the filer calls the concept and says of it', () => {
    const shown = inspected('120');
    assert.deepEqual(linesOf(shown, 'label'), ['Label: Slate curing', 'Balance: debit', 'Period type: over a period']);
    assert.ok(linesOf(shown, 'definition').includes('The filer: What it costs to let split slate rest until it is hard.'));
    assert.deepEqual(linesOf(inspected('120', 'de'), 'label')[0], 'Label: Aushärten von Schiefer');
  });

  it('has the sums that the concept is in, with their values', () => {
    assert.deepEqual(linesOf(inspected('482'), 'calculation'), [
      'Gross profit: = 482,000,000',
      'Net sales: + 1,284,000,000',
      'Cost of goods sold: − 802,000,000',
      'Sum: ✓ adds up',
      'Stated in: 0002 - Statement - Operations',
    ]);
    assert.ok(linesOf(inspected('120'), 'calculation').includes('Sum: ✗ adds up to 200,000,000'));
  });

  it('is as it was where no files lie beside the filing', () => {
    const index = numberOf('482');
    const shown = inspectionOf(reading, cardOf('482', new Map()), { facts: inspect(analysis, index), steps: [] });
    assert.deepEqual([linesOf(shown, 'label'), linesOf(shown, 'calculation')], [[], []]);
  });

  it('says in a sentence which rule a figure’s fact breaks', () => {
    const shown = inspected('$ 95 million');
    assert.deepEqual(linesOf(shown, 'broken'), ['Breaks a rule: The sign can be a minus only, not “+”.']);
  });

  it('shows a broken fact that is no figure', () => {
    const place = brokenPlaces(analysis).find(({ figure }) => figure === null);
    assert.ok(place);
    const facts = inspectFacts(
      analysis,
      place.facts.map(({ fact }) => fact),
      { taxonomy, language: 'en' },
    );
    const shown = brokenInspection(reading, place, facts);
    assert.deepEqual([shown.title, shown.value, shown.links], ['Orders on hand at quarter end', 'plentiful', []]);
    assert.deepEqual(linesOf(shown, 'broken'), ['Breaks a rule: The text does not fit its format: “plentiful”.']);
    assert.ok(linesOf(shown, 'tag').includes('Concept: twk:OrdersOnHand'));
  });

  it('tells what is wrong with the filing while nothing is selected', () => {
    const sections = overviewOf(filingProblems(analysis, taxonomy));
    assert.equal(sections[0]?.title, 'This filing breaks 5 rules of inline XBRL');
    assert.ok(
      linesOf({ sections }, 'problems').includes(
        'thornwick-20250630_cal.xml, line 14: The arc leads to “lost”, which is not there.',
      ),
    );
    assert.deepEqual(overviewOf({ count: 0, first: [] }), []);
    const first = filingProblems(analysis, null).first.slice(0, 1);
    assert.equal(overviewOf({ count: 1, first })[0]?.title, 'This filing breaks 1 rule of inline XBRL');
    assert.equal(overviewOf({ count: 8, first })[0]?.entries.at(-1)?.text, 'and 7 more');
    const german = inLanguage('de', () => overviewOf({ count: 8, first })[0]?.title);
    assert.equal(german, 'Dieser Bericht verstößt gegen 8 Regeln von Inline XBRL');
  });
});

describe('the card of a tagged figure', () => {
  it('has the filer’s label where the catalogue does not know the concept', () => {
    assert.ok(headOf('120').includes('Tagged twk:SlateCuringCosts · labelled “Slate curing”'));
    assert.ok(headOf('120', new Map()).includes('Tagged twk:SlateCuringCosts'));
    assert.ok(headOf('482').includes('Tagged us-gaap:GrossProfit'));
  });

  it('says which rules are broken', () => {
    assert.ok(headOf('$ 95 million').includes('✗ Broken: The sign can be a minus only, not “+”.'));
    const place = brokenPlaces(analysis).find(({ figure }) => figure === null);
    assert.deepEqual(place && brokenCardContent(place).head.map((line) => line.map(({ text }) => text).join('')), [
      'twk:OrdersOnHand',
      '✗ Broken: The text does not fit its format: “plentiful”.',
    ]);
  });
});

describe('the marks of the page', () => {
  const { sourceMap } = analysis.filing;
  assert.ok(sourceMap);
  const marks = figureMarks(reading, sourceMap);

  it('are in order and do not overlap', () => {
    for (const [index, { start, end }] of marks.entries()) {
      assert.ok(start < end && end <= (marks[index + 1]?.start ?? Infinity));
    }
  });

  it('tell what is broken, for the eye and for a screen reader', () => {
    const broken = marks.filter(({ look }) => look.split(' ').includes('tm-broken'));
    const numbers = [...new Set(broken.map(({ figure }) => figure))];
    const spoken = numbers.map((number) => {
      const marked = markedAs(reading, number);
      return marked === undefined ? '' : markLabel(reading, marked);
    });
    const ends = [
      'twk:OrdersOnHand, broken: The text does not fit its format: “plentiful”.',
      'USD 95,000,000, broken: The sign can be a minus only, not “+”.',
      'USD 31,000,000, broken: There is no context “c-9” in this document.',
    ];
    for (const [index, end] of ends.entries()) assert.ok(spoken[index]?.endsWith(end), spoken[index]);
    assert.equal(spoken.length, ends.length);
    assert.equal(markedAs(reading, reading.figures.length + 1), undefined);
  });
});
