import { parseMarkup } from '../../../src/core/readers/html/parse';
import type { Fact, NumericFact, XbrlProblem, XbrlReport } from '../../../src/core/xbrl/model';
import type { XbrlProblemCode } from '../../../src/core/xbrl/problems';
import { readReport } from '../../../src/core/xbrl/read';

/** Small inline XBRL documents, and what is read of them in short. */

const DECLARATIONS = [
  'xmlns="http://www.w3.org/1999/xhtml"',
  'xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"',
  'xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12"',
  'xmlns:xbrli="http://www.xbrl.org/2003/instance"',
  'xmlns:xbrldi="http://xbrl.org/2006/xbrldi"',
  'xmlns:link="http://www.xbrl.org/2003/linkbase"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  'xmlns:iso4217="http://www.xbrl.org/2003/iso4217"',
  'xmlns:hm="http://hallmoor.example/2024"',
].join(' ');

export const ENTITY = '<xbrli:entity><xbrli:identifier scheme="http://hallmoor.example/id">42</xbrli:identifier></xbrli:entity>';

export const YEAR =
  `<xbrli:context id="y">${ENTITY}<xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate>` +
  '<xbrli:endDate>2024-12-31</xbrli:endDate></xbrli:period></xbrli:context>';

export const EURO = '<xbrli:unit id="eur"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit>';

const REFERENCES = '<ix:references><link:schemaRef xlink:type="simple" xlink:href="hallmoor.xsd"/></ix:references>';

/** A document with a context `y` (2024), a unit `eur`, and what is given beside them. */
export function page(body: string, resources = '', references = REFERENCES): string {
  return (
    `<?xml version="1.0" encoding="utf-8"?><html ${DECLARATIONS}><head><title>Hallmoor</title></head><body>` +
    `<div style="display:none"><ix:header>${references}<ix:resources>${YEAR}${EURO}${resources}</ix:resources></ix:header></div>` +
    `${body}</body></html>`
  );
}

export function read(source: string): XbrlReport {
  const report = readReport(parseMarkup(source), source);
  if (report === null) throw new Error('no inline XBRL');
  return report;
}

/** `ix:nonFraction` with what a fact of the document needs, unless `attributes` say it otherwise. */
export function number(text: string, attributes: Readonly<Record<string, string | null>> = {}): string {
  return tag('ix:nonFraction', text, { name: 'hm:Revenue', contextRef: 'y', unitRef: 'eur', decimals: '0', ...attributes });
}

export function words(text: string, attributes: Readonly<Record<string, string | null>> = {}): string {
  return tag('ix:nonNumeric', text, { name: 'hm:Policy', contextRef: 'y', ...attributes });
}

export function tag(name: string, content: string, attributes: Readonly<Record<string, string | null>>): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [` ${key}="${value}"`]));
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** `12.5`, `nil`, `broken`. */
export function valueOf(fact: Fact | undefined): string | null {
  if (fact === undefined) return null;
  if (fact.isNil) return 'nil';
  if (fact.kind === 'text') return fact.value;
  if (fact.kind === 'fraction') return `${plain(fact.numerator)}/${plain(fact.denominator)}`;
  return plain(fact.decimal);
}

function plain(decimal: NumericFact['decimal']): string {
  return decimal === null ? 'broken' : `${decimal.coefficient}e${decimal.exponent}`;
}

/** The codes of all problems, those of the document first. */
export function codesOf(report: XbrlReport): XbrlProblemCode[] {
  return problemsOf(report).map(({ code }) => code);
}

export function problemsOf(report: XbrlReport): XbrlProblem[] {
  return [...report.problems, ...report.facts.flatMap(({ problems }) => problems)];
}
