import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import type { Localiser } from '../../../src/core/catalogue/workspace/problemInWords';
import { sifted } from '../../../src/core/checks/ignore';
import { NO_RULES } from '../../../src/core/checks/ignoreFile';
import { checkIds, type Checked, type Tie } from '../../../src/core/checks/model';
import { judge } from '../../../src/core/checks/judge';
import { readChecked } from '../../../src/core/checks/readFindings';
import { jsonReport } from '../../../src/core/checks/report/json';
import { markdownReport } from '../../../src/core/checks/report/markdown';
import type { ReportedFiling } from '../../../src/core/checks/report/model';
import { reportedFiling } from '../../../src/core/checks/report/reportFiling';
import { sarifReport } from '../../../src/core/checks/report/sarif';
import { defaultSettings } from '../../../src/core/checks/settings';
import { sumTie } from '../../../src/core/checks/ties';
import { linePlaces } from '../../../src/core/lines';

const l10n: Localiser = {
  t: (message, ...values) => message.replace(/\{(\d)\}/g, (place, at: string) => values[Number(at)] ?? place),
};

const PAGE = `<h1>Harrow Lake Inc.</h1><h2>Balance &lt;b&gt;sheet&lt;/b&gt; [x](http://example.com)</h2>
<table><tr><td>In thousands</td><td>2024</td><td>2023</td></tr><tr><td>Cash</td><td>5,011</td><td>4,023</td></tr>
<tr><td>Goods</td><td>1,113</td><td>1,001</td></tr><tr><td>Total assets</td><td>6,127</td><td>5,024</td></tr></table>
<p>Net loss was $1,210 in 2024.</p>`;

const { analysis, checked } = checkedPage();

/** The ties are made here: what the checks find is not what is tested. */
function checkedPage() {
  const read = createEngine(loadCatalogue()).analyse({ text: PAGE, format: 'html', insist: true });
  const at = (text: string) => {
    const index = read.figures.findIndex(({ start, end }) => read.filing.text.slice(start, end) === text);
    const figure = read.figures[index];
    assert.ok(figure, text);
    return { index, figure, weight: 1 };
  };
  const common = { check: 'footing', confidence: 0.85 } as const;
  const ties: Tie[] = [
    sumTie(common, at('6,127'), [at('5,011'), at('1,113')]),
    sumTie(common, at('5,024'), [at('4,023'), at('1,001')]),
  ];
  return { analysis: read, checked: judge(ties) };
}

function reported(reason?: string, result: Checked = checked): ReportedFiling {
  const entries = reason === undefined ? [] : [{ check: 'footing', reason } as const];
  const ignoring = { settings: defaultSettings, rules: { ...NO_RULES, entries }, file: 'a.htm', comments: [] };
  const told = sifted(readChecked(result).findings, { text: analysis.filing.text, figures: analysis.figures }, ignoring);
  return reportedFiling(
    { file: 'a b.htm', analysis, source: PAGE, checked: result, sifted: told },
    { l10n, amount: String, number: String, name: () => null, fileName: (file) => file, place: () => null },
  );
}

describe('the tie-out report', () => {
  it('has what does not tie, with every place in the markup', () => {
    const { findings } = reported();
    assert.deepEqual(
      findings.map(({ check, severity, message, expected, expectedText, line }) => ({
        check,
        severity,
        message,
        expected,
        expectedText,
        line,
      })),
      [
        {
          check: 'footing',
          severity: 'warning',
          message: 'The items add up to 6,124; that is 3 less than the total 6,127',
          expected: 6_124_000,
          expectedText: '6,124',
          line: 3,
        },
      ],
    );
    assert.deepEqual(
      findings[0]?.places.map(({ role, suspect, start, end, line }) => [role, suspect, PAGE.slice(start, end), line]),
      [
        ['total', true, '6,127', 3],
        ['item', true, '5,011', 2],
        ['item', true, '1,113', 3],
      ],
    );
  });

  it('counts what was checked, by section', () => {
    const { figures, reached, tied, held, sections, ties, unreached } = reported();
    assert.deepEqual({ figures, reached, tied, held }, { figures: 7, reached: 6, tied: 3, held: { footing: 1 } });
    assert.deepEqual(
      sections.reduce((all, section) => all + section.figures, 0),
      7,
    );
    assert.deepEqual([sections.reduce((all, section) => all + section.findings, 0), sections[0]?.tied], [1, 3]);
    assert.deepEqual(
      ties.map(({ formula, text }) => [text, formula]),
      [['5,024', '5,024 = 4,023 + 1,001']],
    );
    assert.deepEqual(
      unreached.map(({ text }) => text),
      ['$1,210'],
    );
  });

  it('keeps apart what is ignored, with the reason', () => {
    const { findings, ignored } = reported('an item is left out');
    assert.deepEqual([findings, ignored[0]?.reason, ignored[0]?.by], [[], 'an item is left out', 'file']);
  });
});

describe('the tie-out report as JSON', () => {
  it('has all findings in one list, and the filings beside it', () => {
    const report = JSON.parse(jsonReport([reported(), reported('seen')])) as {
      findings: unknown[];
      filings: { findings: number; ignored: unknown[] }[];
    };
    assert.equal(report.findings.length, 1);
    assert.deepEqual(
      report.filings.map(({ findings, ignored }) => [findings, ignored.length]),
      [
        [1, 0],
        [0, 1],
      ],
    );
  });
});

describe('the tie-out report in Markdown', () => {
  const report = markdownReport([reported()], l10n);

  it('says how much tied before anything else', () => {
    assert.match(report, /^# Tie-out report\n\n## a b\.htm\n/);
    assert.match(report, /\*\*3 figures tied, 1 does not\*\*\. In 6 of 7 figures a check would notice a mistake/);
  });

  it('names each finding and its places', () => {
    assert.match(
      report,
      /- \*\*Footing\*\* \(warning, 85 %\) line 3: The items add up to 6,124; that is 3 less than the total 6,127\n/,
    );
    assert.match(report, / {4}- line 2: 5,011 – item, may be wrong\n/);
  });

  it('shows text of the filing, and nothing that it might do', () => {
    assert.match(report, /Balance \\<b\\>sheet/);
    assert.doesNotMatch(report, /<b>|[^\\]\]\(/);
  });

  it('has the reason of what is ignored', () => {
    assert.match(markdownReport([reported('see *note* 3')], l10n), /What is ignored[^]*\*see \\\*note\\\* 3\*/);
  });
});

type Json = Readonly<Record<string, unknown>>;

/** Every object of a value, with the name of the property that holds it. */
function* objectsIn(value: unknown, name = ''): Iterable<readonly [name: string, object: Json]> {
  if (Array.isArray(value)) for (const item of value as unknown[]) yield* objectsIn(item, name);
  else if (typeof value === 'object' && value !== null) {
    yield [name, value as Json];
    for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, key);
  }
}

/** By property: what SARIF 2.1.0 requires of the object, and the values that it allows. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  '': ['version', 'runs'],
  runs: ['tool', 'results'],
  tool: ['driver'],
  driver: ['name', 'rules'],
  rules: ['id', 'shortDescription', 'help'],
  shortDescription: ['text'],
  fullDescription: ['text'],
  help: ['text'],
  message: ['text'],
  results: ['message', 'ruleId', 'ruleIndex', 'locations', 'suppressions'],
  artifactLocation: ['uri'],
  region: ['startLine', 'startColumn', 'endLine', 'endColumn', 'charOffset', 'charLength'],
  suppressions: ['kind', 'justification'],
};

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  version: ['2.1.0', '9.9'],
  level: ['none', 'note', 'warning', 'error'],
  kind: ['inSource', 'external'],
  status: ['accepted', 'underReview', 'rejected'],
  columnKind: ['utf16CodeUnits', 'unicodeCodePoints'],
};

function sarifOf(...filings: readonly ReportedFiling[]) {
  const placeOf = linePlaces(PAGE);
  const placeIn = () => (offset: number) => {
    const { line, character } = placeOf({ start: offset, end: offset });
    return { line: line + 1, column: character + 1 };
  };
  return JSON.parse(sarifReport(filings, { version: '9.9', settings: defaultSettings, l10n, placeIn })) as Json;
}

describe('the tie-out report as SARIF', () => {
  const report = sarifOf(reported(), reported('seen'));
  const all = [...objectsIn(report)];
  const named = (wanted: string) => all.flatMap(([name, object]) => (name === wanted ? [object] : []));

  it('has what the standard requires, and only values that it knows', () => {
    const lacking = all.flatMap(([name, object]) =>
      (REQUIRED[name] ?? []).filter((field) => object[field] === undefined).map((field) => `${name}.${field}`),
    );
    assert.deepEqual(lacking, []);
    const strange = all.flatMap(([, object]) =>
      Object.entries(ALLOWED).flatMap(([field, values]) =>
        object[field] === undefined || values.some((value) => value === object[field]) ? [] : [field],
      ),
    );
    assert.deepEqual(strange, []);
    assert.equal(report['version'], '2.1.0');
  });

  it('explains each check', () => {
    assert.deepEqual(
      named('rules').map(({ id }) => id),
      [...checkIds],
    );
    for (const { ruleId, ruleIndex } of named('results')) assert.equal(checkIds[Number(ruleIndex)], ruleId);
  });

  it('says where, by offset as by line and column', () => {
    const lines = PAGE.split('\n');
    assert.ok(named('region').length > 4);
    for (const { startLine, startColumn, endColumn, charOffset, charLength } of named('region')) {
      const [start, length] = [Number(charOffset), Number(charLength)];
      assert.equal(
        lines[Number(startLine) - 1]?.slice(Number(startColumn) - 1, Number(endColumn) - 1),
        PAGE.slice(start, start + length),
      );
    }
    assert.deepEqual([...new Set(named('artifactLocation').map(({ uri }) => uri))], ['a%20b.htm']);
  });

  it('says of each result whether it is suppressed', () => {
    assert.deepEqual(
      named('results').map(({ suppressions }) => suppressions),
      [[], [{ kind: 'external', status: 'accepted', justification: 'seen' }]],
    );
  });

  it('knows a finding again when the file around it has changed', () => {
    const prints = named('partialFingerprints').map((print) => print['tickmarkFinding/v1']);
    assert.equal(new Set(prints).size, prints.length);
    const [first] = reported().findings;
    assert.ok(first);
    const moved = { ...reported(), findings: [{ ...first, line: 1, start: 0, end: 5 }] };
    const again = [...objectsIn(sarifOf(moved))].find(([name]) => name === 'partialFingerprints')?.[1]['tickmarkFinding/v1'];
    assert.equal(again, prints[0]);
    const other = { ...reported(), findings: [{ ...first, metric: 'us-gaap:Liabilities' }] };
    assert.notEqual(
      [...objectsIn(sarifOf(other))].find(([name]) => name === 'partialFingerprints')?.[1]['tickmarkFinding/v1'],
      prints[0],
    );
  });

  it('takes brackets and braces for what they are', () => {
    const [first] = reported().findings;
    assert.ok(first);
    const [result] = [...objectsIn(sarifOf({ ...reported(), findings: [{ ...first, message: '[1](2) {0}' }] }))].filter(
      ([name]) => name === 'message',
    );
    assert.deepEqual(result?.[1], { text: '\\[1\\](2) {{0}}.' });
  });
});
