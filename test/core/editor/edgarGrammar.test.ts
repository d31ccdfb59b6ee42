import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import manifest from '../../../package.json';
import { assertLinear } from '../linearTime';

interface Rule {
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly name?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
}

interface Grammar {
  readonly scopeName: string;
  readonly patterns: readonly { readonly include: string }[];
  readonly repository: Readonly<Record<string, Rule>>;
}

const [contribution] = manifest.contributes.grammars;
const grammar = JSON.parse(readFileSync(contribution?.path ?? '', 'utf8')) as Grammar;
const [language] = manifest.contributes.languages;

/** The first rule in the grammar's order that matches in the line, what it matches, and what its groups hold. */
function firstRule(line: string): string {
  for (const { include } of grammar.patterns) {
    const name = include.slice(1);
    const { match, begin } = grammar.repository[name] ?? {};
    const found = new RegExp(match ?? begin ?? '(?!)').exec(line);
    if (found) return [name, ...found.slice(1).filter((group) => group !== undefined)].join(' ');
  }
  return '-';
}

describe('the grammar of EDGAR’s text filings', () => {
  const lines: readonly (readonly [line: string, rule: string])[] = [
    ['-----BEGIN PRIVACY-ENHANCED MESSAGE-----', 'signature'],
    ['<SEC-DOCUMENT>0000999301-97-000004.txt : 19970328', 'document-key < SEC-DOCUMENT > 0000999301-97-000004.txt : 19970328'],
    ['<TYPE>10-K', 'document-key < TYPE > 10-K'],
    ['<PAGE>   12', 'page < PAGE > 12'],
    ['<PAGE>', 'page < PAGE > '],
    ['<TOTAL-ASSETS>                   58,815', 'schedule-value < TOTAL-ASSETS > 58,815'],
    ['<PP&E>   (1,204)', 'schedule-value < PP&E > (1,204)'],
    ['<EPS-PRIMARY>        (.83)', 'schedule-value < EPS-PRIMARY > (.83)'],
    ['<TABLE>', 'layout-tag < TABLE >'],
    ['<S>                    <C>', 'layout-tag < S >'],
    ['Net sales <F1>         1,204', 'layout-tag < F1 >'],
    ['</DOCUMENT>', 'envelope-tag </ DOCUMENT >'],
    ['ACCESSION NUMBER:\t\t0000999301-97-000004', 'header-key ACCESSION NUMBER :'],
    ['\t\tFISCAL YEAR END:\t\t\t1231', 'header-key FISCAL YEAR END :'],
    ['FILER:', 'header-key FILER :'],
    ['ITEM 7.  MANAGEMENT’S DISCUSSION', 'heading ITEM 7.'],
    ['                 PART II', 'heading PART II'],
    ['           --------   --------', 'rule'],
    ['Net sales . . . . . . . 5', 'leader'],
    ['Research &amp; development', 'entity'],
    ['Net sales rose <by half>, to $5 million.', '-'],
    ['NOTE: sales are net.', '-'],
  ];
  for (const [line, rule] of lines) it(JSON.stringify(line), () => assert.equal(firstRule(line), rule));

  it('takes linear time for every line', () => {
    for (const piece of ['<', '<A', ' ', '\t', 'A ', '. ', '-', '<S>', 'ITEM 1', '&amp', '(1,', '<PAGE> '])
      assertLinear(
        (size) => piece.repeat(size / piece.length),
        40_000,
        (line) => void firstRule(line),
      );
  });

  it('names only rules that exist, in scopes of the language', () => {
    assert.deepEqual(grammar.patterns.map(({ include }) => include.slice(1)).sort(), Object.keys(grammar.repository).sort());
    for (const { name, captures } of Object.values(grammar.repository))
      for (const scope of [name, ...Object.values(captures ?? {}).map((capture) => capture.name)])
        assert.ok(scope === undefined || scope.endsWith('.edgar-filing'), scope);
    assert.equal(contribution?.scopeName, grammar.scopeName);
  });

  it('is chosen by the first line or the name of a complete submission', () => {
    const first = new RegExp(language?.firstLine ?? '(?!)');
    for (const line of [
      '-----BEGIN PRIVACY-ENHANCED MESSAGE-----',
      '<SEC-DOCUMENT>a',
      '<IMS-HEADER>a',
      '<DOCUMENT>',
      '<DOCUMENT> ',
    ])
      assert.match(line, first);
    for (const line of ['<html>', '<DOCUMENTS>', 'a <DOCUMENT>']) assert.doesNotMatch(line, first);
  });
});
