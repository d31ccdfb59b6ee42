import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import type { Analysis, Figure } from '../../../src/core/filing';
import { subjectKey, subjectOfFigure } from '../../../src/core/library/subjects';
import { shown } from './shown';

const catalogue = loadCatalogue();
const engine = createEngine(catalogue);

const HEADER = `<ix:header><ix:references><link:schemaRef xlink:href="harrow.xsd"/></ix:references><ix:resources>
<xbrli:context id="y24"><xbrli:entity><xbrli:identifier scheme="http://harrow.example">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate></xbrli:period></xbrli:context>
<xbrli:context id="y24-boats"><xbrli:entity><xbrli:identifier scheme="http://harrow.example">1</xbrli:identifier><xbrli:segment><xbrldi:explicitMember dimension="srt:ProductOrServiceAxis">hl:BoatsMember</xbrldi:explicitMember></xbrli:segment></xbrli:entity><xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate></xbrli:period></xbrli:context>
<xbrli:context id="d24"><xbrli:entity><xbrli:identifier scheme="http://harrow.example">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>2024-12-31</xbrli:instant></xbrli:period></xbrli:context>
<xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>
<xbrli:unit id="pure"><xbrli:measure>xbrli:pure</xbrli:measure></xbrli:unit>
</ix:resources></ix:header>`;

const page = (
  body: string,
) => `<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:xbrli="http://www.xbrl.org/2003/instance"
 xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:us-gaap="http://fasb.org/us-gaap/2024" xmlns:dei="http://xbrl.sec.gov/dei/2024"
 xmlns:srt="http://fasb.org/srt/2024" xmlns:hl="http://harrow.example/2024" xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><body><div style="display:none">${HEADER}</div>${body}</body></html>`;

/** A tagged number: `fact('us-gaap:Revenues', '412')`. */
const fact = (concept: string, words: string, attributes = '', context = 'y24') =>
  `<ix:nonFraction name="${concept}" contextRef="${context}" unitRef="usd" decimals="-6" scale="6" format="ixt:num-dot-decimal" ${attributes}>${words}</ix:nonFraction>`;

const read = (body: string): Analysis => engine.analyse({ text: page(body), format: 'html' });
const lines = ({ figures, filing }: Analysis) => figures.map((figure) => shown(figure, filing.text));
const only = ({ figures }: Analysis): Figure => {
  const [figure, ...others] = figures;
  assert.ok(figure && others.length === 0, `${figures.length} figures`);
  return figure;
};

describe('tagged figures', () => {
  it('have the value, unit, period and concept of their tags, and the words around as a label', () => {
    const row = `<td>Sales of boats and sails</td><td>$</td><td>${fact('us-gaap:Revenues', '412')}</td>`;
    const analysis = read(`<p>Sales of the lakes</p><table><tr>${row}</tr></table>`);
    const figure = only(analysis);
    assert.deepEqual(lines(analysis), ['$412 = 412000000 USD · FY 2024 · Revenues · level']);
    assert.deepEqual(
      [figure.label, figure.decimals, figure.tags[0]?.concept],
      ['Sales of boats and sails', -6, 'us-gaap:Revenues'],
    );
  });

  it('are also what holds no number for a reader: dashes and words', () => {
    const zero = (words: string) =>
      `<ix:nonFraction name="us-gaap:Goodwill" contextRef="d24" unitRef="usd" decimals="-6" scale="6" format="ixt:fixed-zero">${words}</ix:nonFraction>`;
    assert.deepEqual(
      lines(
        read(
          `<table><tr><td>Goodwill</td><td>$</td><td>${zero('—')}</td><td>${fact('us-gaap:Goodwill', '5', '', 'd24')}</td></tr></table><p>We had ${zero('no')} goodwill.</p>`,
        ),
      ),
      [
        '— = 0 USD · 2024-12-31 · Goodwill · level',
        '5 = 5000000 USD · 2024-12-31 · Goodwill · level',
        'no = 0 USD · 2024-12-31 · Goodwill · level',
      ],
    );
  });

  it('are parts of a metric, each a subject of its own, where they have dimensions', () => {
    const analysis = read(
      `<p>Revenue ${fact('us-gaap:Revenues', '412')} and of boats ${fact('us-gaap:Revenues', '300', '', 'y24-boats')}.</p>`,
    );
    assert.deepEqual(lines(analysis), [
      '412 = 412000000 USD · FY 2024 · Revenues · level',
      '300 = 300000000 USD · FY 2024 · ⊂Revenues · level',
    ]);
    const subjects = analysis.figures.map((figure) => subjectOfFigure(figure)).map((subject) => subject && subjectKey(subject));
    assert.deepEqual(subjects, ['us-gaap:Revenues', 'fact:us-gaap:Revenues srt:ProductOrServiceAxis=hl:BoatsMember']);
  });

  it('name all tags of a number, the innermost first', () => {
    const figure = only(read(`<p>Revenue ${fact('us-gaap:Revenues', fact('us-gaap:SalesRevenueNet', '412'))}.</p>`));
    assert.deepEqual(
      figure.tags.map(({ concept }) => concept),
      ['us-gaap:SalesRevenueNet', 'us-gaap:Revenues'],
    );
  });

  it('are two where two tags stand in what reads as one number', () => {
    const row = `<td>Revenue</td><td>${fact('us-gaap:Revenues', '4')}${fact('us-gaap:CostsAndExpenses', '12')}</td>`;
    const { figures, filing } = read(`<table><tr>${row}</tr></table>`);
    assert.deepEqual(
      figures.map(({ start, end, value }) => [filing.text.slice(start, end), value]),
      [
        ['4', 4_000_000],
        ['12', 12_000_000],
      ],
    );
  });

  it('keep a concept of the filer’s own as a subject without a metric', () => {
    const figure = only(read(`<p>Sails in stock were $${fact('hl:SailsInStock', '4', '', 'd24')} million.</p>`));
    assert.deepEqual([figure.metric, figure.partOf], [null, null]);
    assert.deepEqual(subjectOfFigure(figure), { type: 'fact', concept: 'hl:SailsInStock', members: '' });
  });

  it('have none for what is hidden, nil or broken', () => {
    const body = `<p>Revenue ${fact('us-gaap:Revenues', '', 'xsi:nil="true"')} and ${fact('us-gaap:Revenues', 'many')}.</p>`;
    assert.deepEqual(read(body).figures, []);
  });
});

describe('a tag that the text contradicts', () => {
  const statement = (number: string) =>
    `<p>Statement of operations (in millions of U.S. dollars)</p><table><tr><td></td><td>2024</td></tr><tr><td>Revenue</td><td>${number}</td></tr></table>`;

  it('keeps what the text says', () => {
    const figure = only(read(statement(fact('us-gaap:Revenues', '412', '').replace('scale="6"', 'scale="3"'))));
    assert.equal(figure.value, 412_000);
    assert.equal(figure.tags[0]?.contradicted?.value, 412_000_000);
  });

  it('is none where they agree, or only a bracket differs', () => {
    for (const number of [fact('us-gaap:Revenues', '412'), `(${fact('us-gaap:Revenues', '412')})`])
      assert.equal(only(read(statement(number))).tags[0]?.contradicted, null);
  });
});

describe('the cover page of a tagged filing', () => {
  const text = (concept: string, words: string) => `<ix:nonNumeric name="${concept}" contextRef="y24">${words}</ix:nonNumeric>`;

  it('says whose filing it is, and of when', () => {
    const { profile, evidence } = read(
      `<p>${text('dei:EntityRegistrantName', 'Harrow Lake Inc.')}</p><p>${text('dei:DocumentType', '10-K')}</p><p><ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="y24" format="ixt:date-monthname-day-year-en">March 29, 2025</ix:nonNumeric></p>`,
    );
    assert.deepEqual([profile.entity, profile.periodEnd, evidence.isFiling], ['Harrow Lake Inc.', '2025-03-29', true]);
  });

  it('holds names with numbers, not figures', () => {
    const body = `<table><tr><td>${text('dei:EntityAddressCityOrTown', 'Tarn')}</td><td>${text('dei:EntityAddressPostalZipCode', '30313')}</td></tr></table><p>${text('dei:Security12bTitle', '0.875% Notes due 2025')}</p>`;
    assert.deepEqual(lines(read(body)), []);
  });
});
