import assert from 'node:assert/strict';
import type { Tie } from '../../../src/core/checks/model';
import { xbrl } from '../../../src/core/checks/xbrl';
import { analysed, readBeside } from '../library/filingBeside';
import { analysisOf, inShort, proposals, tiesOf } from './proposals';

/** A document whose facts are of one company and year, in dollars; `body` is markup with facts in the context `c`, unit `u`. */
const tagged = (body: string) =>
  `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:xbrli="http://www.xbrl.org/2003/instance"
 xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12" xmlns:us-gaap="http://fasb.org/us-gaap/2024" xmlns:iso4217="http://www.xbrl.org/2003/iso4217">
<body><div style="display:none"><ix:header><ix:resources>
<xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0009999002</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate></xbrli:period></xbrli:context>
<xbrli:unit id="u"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>
</ix:resources></ix:header></div>${body}</body></html>`;

const fact = (shown: string, rest: string) =>
  `<ix:nonFraction name="us-gaap:Revenues" contextRef="c" unitRef="u" format="ixt:num-dot-decimal" ${rest}>${shown}</ix:nonFraction>`;

const MILLIONS = 'scale="6" decimals="-6"';
const relations = (ties: readonly Tie[]) => ties.map(({ relation }) => relation);

describe('tags', () => {
  it('repeat one fact within rounding', () => {
    const prose = `<p>Revenue was $${fact('3.2', 'scale="9" decimals="-8"')} billion.</p>`;
    assert.deepEqual(proposals(xbrl, tagged(`${prose}<p>Revenue: ${fact('3,214', MILLIONS)} million</p>`), 'html'), [
      '$3.2 billion same 3,214 million',
    ]);
    assert.deepEqual(proposals(xbrl, tagged(`${prose}<p>Revenue: ${fact('3,314', MILLIONS)} million</p>`), 'html'), [
      '✗ $3.2 billion same 3,314 million',
    ]);
  });

  it('do not know a rounded number better than the text', () => {
    const found = tiesOf(
      xbrl,
      analysisOf(tagged(`<p>Revenue was $${fact('3.2', 'scale="9" decimals="-6"')} billion.</p>`), 'html'),
    );
    assert.deepEqual(relations(found), [{ type: 'tooPrecise', claimed: -6, shown: -8 }]);
  });

  it('may know one that is shown in full, or is said to be exact', () => {
    for (const rest of ['scale="0" decimals="2"', 'scale="6" decimals="INF"']) {
      assert.deepEqual(proposals(xbrl, tagged(`<p>Revenue was $${fact('320', rest)}.</p>`), 'html'), [], rest);
    }
  });

  it('are contradicted by a scale that the text states', () => {
    const found = tiesOf(xbrl, analysisOf(tagged(`<p>Revenue was $${fact('3.2', MILLIONS)} billion.</p>`), 'html'));
    assert.deepEqual(relations(found), [{ type: 'tagged' }]);
  });

  it('add up as the filer’s calculations say', () => {
    const analysis = analysed();
    const found = inShort(xbrl, analysis, readBeside(analysis).taxonomy);
    assert.ok(found.includes('482 sum 1,284 802'), found.join('\n'));
    assert.ok(found.includes('✗ 210 sum 120 80'), found.join('\n'));
    assert.ok(!inShort(xbrl, analysis).some((tie) => tie.includes(' sum ')));
  });
});
