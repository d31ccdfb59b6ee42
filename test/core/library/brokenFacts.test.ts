import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { brokenPlaceAt, brokenPlaces } from '../../../src/core/library/brokenFacts';
import { filingProblems } from '../../../src/core/library/filingProblems';
import { number, page, words } from '../xbrl/documents';
import { analysed, readBeside } from './filingBeside';

const engine = createEngine(loadCatalogue());

/** `about 50: hm:Revenue textDoesNotFitFormat`, with a star where it is a figure. */
function broken(body: string): string[] {
  const analysis = engine.analyse({ text: page(body), format: 'html', insist: true });
  return brokenPlaces(analysis).map(({ start, end, figure, facts }) => {
    const rules = facts.map(({ concept, problems }) => [concept, ...problems.map(({ code }) => code)].join(' '));
    return `${analysis.filing.text.slice(start, end)}${figure === null ? '' : '*'}: ${rules.join(', ')}`;
  });
}

describe('broken facts', () => {
  it('have no place where nothing is broken', () => {
    assert.deepEqual(broken(`<p>Revenue was € ${number('5')}.</p>`), []);
  });

  it('are figures where they have a value', () => {
    assert.deepEqual(broken(`<p>Revenue was € ${number('52', { decimals: null })}.</p>`), ['€ 52*: hm:Revenue missingDecimals']);
  });

  it('are the figure that the engine reads where the tag has none', () => {
    assert.deepEqual(broken(`<p>Revenue was € ${number('52', { contextRef: 'z' })} million.</p>`), [
      '€ 52 million*: hm:Revenue unknownContext',
    ]);
  });

  it('have a place of their own where nobody reads a figure', () => {
    assert.deepEqual(broken(`<p>Orders: ${number('plenty', { name: 'hm:Orders' })} of them.</p>`), [
      'plenty: hm:Orders notANumber',
    ]);
  });

  it('share a place where they stand in each other', () => {
    const inner = number('plenty', { name: 'hm:Orders', scale: 'x' });
    const [shown = ''] = broken(`<p>${number(inner, { name: 'hm:AllOrders', scale: 'x' })}</p>`);
    assert.match(shown, /^plenty: hm:AllOrders .*, hm:Orders /);
  });

  it('begin where a long text begins', () => {
    const text = words(`<p>How doors are made.</p><p>Of wood, ${'mostly '.repeat(100)}.</p>`, { continuedAt: 'gone' });
    assert.deepEqual(broken(text), ['How doors are made.: hm:Policy unknownContinuation']);
  });

  it('leave the figures of a broken text alone', () => {
    const text = words('It sold for € 5 million in 2024, as planned.', { continuedAt: 'gone' });
    assert.deepEqual(broken(`<p>${text}</p>`), ['It sold for: hm:Policy unknownContinuation']);
  });

  it('have no place where nothing is seen', () => {
    assert.deepEqual(broken(`<p>Stock ${number('', { name: 'hm:Stock' })}</p>`), []);
  });

  it('are found by an offset', () => {
    const places = brokenPlaces(analysed());
    const [first] = places;
    assert.ok(first);
    assert.equal(brokenPlaceAt(places, first.start), first);
    assert.equal(brokenPlaceAt(places, first.end), undefined);
    assert.equal(brokenPlaceAt([], 0), undefined);
  });

  it('are counted with what the document and the files beside it break', () => {
    const analysis = analysed();
    const { count, first } = filingProblems(analysis, readBeside(analysis).taxonomy);
    assert.equal(count, first.length);
    assert.deepEqual(
      first.map(({ code, concept, file }) => [code, concept ?? file?.name ?? null]),
      [
        ['unknownRelationshipEnd', null],
        ['unknownLocator', 'thornwick-20250630_cal.xml'],
        ['textDoesNotFitFormat', 'twk:OrdersOnHand'],
        ['badSign', 'twk:NewOrders'],
        ['unknownContext', 'twk:Grants'],
      ],
    );
    const orders = first.find(({ concept }) => concept === 'twk:OrdersOnHand')?.span;
    assert.equal(orders && analysis.filing.text.slice(orders.start, orders.end), 'plentiful');
  });

  it('are named as far as anybody reads', () => {
    const analysis = engine.analyse({ text: page(number('x').repeat(500)), format: 'html', insist: true });
    const { count, first } = filingProblems(analysis, null);
    assert.deepEqual([count >= 500, first.length], [true, 200]);
  });
});
