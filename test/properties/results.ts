import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AnalysisService } from '../../src/analysis/analysisService';
import { answerSchema, requestSchema, type Answer, type Request } from '../../src/analysis/protocol';
import { createEngine } from '../../src/core/analyse';
import { readEntitiesFile } from '../../src/core/catalogue/workspace/entitiesFile';
import { readMetricsFiles } from '../../src/core/catalogue/workspace/metricsFiles';
import { checkFiling } from '../../src/core/checks/checkFiling';
import { readIgnoreFile } from '../../src/core/checks/ignoreFile';
import { defaultSettings } from '../../src/core/checks/settings';
import { csv } from '../../src/core/export/csv';
import { figureSheet } from '../../src/core/export/figureSheet';
import { json } from '../../src/core/export/json';
import type { Analysis, Format } from '../../src/core/filing';
import { cardFor } from '../../src/core/library/card';
import { condense, readingOf } from '../../src/core/library/condense';
import { recordOf } from '../../src/core/library/recordOf';
import { targetAt } from '../../src/core/library/subjects';
import { textsOf, wireFigures } from '../../src/core/wire';
import { figureMarks } from '../../src/filingView/pageFigures';
import { renderPage } from '../../src/filingView/render/renderPage';
import { bytesOfRecord, readRecord } from '../../src/library/recordBytes';
import { assertHarmless } from '../hostile/harmless';
import { analyse, catalogue } from './engines';
import { inputs, markupInputs } from './inputs';
import { joined } from './joined';
import { piece } from './lines';
import { property, type Property } from './property';
import { assertPlaced } from './soundness';

/** What is made of figures: checks, exports, records, pages, and all that the worker answers. */

function assertChecked(analysis: Analysis): void {
  const { findings, ties, reached, tied } = checkFiling(analysis, catalogue);
  const isFigure = (index: number) => assert.ok(analysis.figures[index], `figure ${index}`);
  for (const { stated, terms, slack, confidence, ifFailed } of [...findings, ...ties]) {
    isFigure(stated);
    for (const term of terms) if (term.type === 'figure') isFigure(term.index);
    assert.equal(slack.length, terms.length + 1);
    for (const degree of [confidence, ifFailed]) assert.ok(0 <= degree && degree <= 1, `how sure: ${degree}`);
  }
  for (const { place, suspects, holds } of findings) {
    assert.ok(!holds && suspects.includes(place));
    suspects.forEach(isFigure);
  }
  for (const list of [reached, tied]) assert.ok(list.every((index, at) => at === 0 || index > (list[at - 1] ?? -1)));
  for (const index of [...reached, ...tied]) isFigure(index);
}

/** Rows of a CSV file (RFC 4180), as many as it has. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let rest = 0;
  for (const [whole, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy)) {
    if (rest === text.length) break;
    rest += whole.length;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  assert.equal(rest, text.length, 'all of the file is rows');
  return rows.slice(0, -1);
}

function assertExported(analysis: Analysis, source: string): void {
  const sheet = figureSheet(wireFigures('a.htm', textsOf(analysis.filing, source), analysis.figures));
  const rows = rowsOf(csv(sheet));
  assert.equal(rows.length, sheet.rows.length + 1);
  for (const row of rows) assert.equal(row.length, sheet.columns.length);
  // Text that a spreadsheet would run; a number may well begin with a minus.
  for (const row of rows.slice(1))
    for (const field of row) assert.ok(!/^[=+\-@\t\r]/.test(field) || Number.isFinite(Number(field)), field);
  const objects = JSON.parse(json(sheet)) as unknown;
  assert.ok(Array.isArray(objects) && objects.length === sheet.rows.length);
}

function assertRecorded(analysis: Analysis, source: string): void {
  const record = recordOf(analysis, source);
  const reading = readRecord(bytesOfRecord(record));
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  // As JSON has it: what is undefined is not there.
  assert.deepEqual(step.value, JSON.parse(JSON.stringify(record)));
}

/** All that an editor asks of a filing, through the protocol's own checks on both sides. */
function assertAnswered(text: string, format: Format): void {
  const answers: Answer[] = [];
  const work: (() => void)[] = [];
  const service = new AnalysisService(
    serviceEngine,
    { lookup: catalogue, readerLanguage: 'de' },
    {
      answer: (answer) => answers.push(answerSchema.parse(structuredClone(answer))),
      schedule: (job) => work.push(job),
      equip: () => ({ engine: serviceEngine, lookup: catalogue }),
    },
  );
  const ask = (request: Request) => service.handle(requestSchema.parse(request));
  const document = { key: 'a', version: 1 };
  const opened = { ...document, insist: true, languages: [] };
  if (format === 'html') ask({ type: 'read', id: 0, ...opened, bytes: Buffer.from(text) });
  else ask({ type: 'analyse', id: 0, ...opened, text, format });
  work.forEach((job) => job());
  const ignoring = { settings: defaultSettings, rules: null, file: 'a' };
  ask({ type: 'check', id: 1, ...document, further: [], ignoring });
  ask({ type: 'tieOut', id: 2, ...document, file: 'a' });
  ask({ type: 'wire', id: 3, ...document, file: 'a', figures: null });
  ask({ type: 'problems', id: 4, ...document });
  ask({ type: 'record', id: 5, ...document });
  for (const figure of [0, 1]) {
    ask({ type: 'explain', id: 6, ...document, figure });
    ask({ type: 'inspect', id: 7, ...document, figure });
    ask({ type: 'ties', id: 8, ...document, figure });
  }
  ask({ type: 'inspectFacts', id: 9, ...document, facts: [0, 1, 2] });
  ask({ type: 'beside', id: 10, ...document, files: [] });
  ask({
    type: 'index',
    id: 11,
    name: `a.${format === 'html' ? 'htm' : 'md'}`,
    bytes: Buffer.from(text),
    insist: true,
    languages: [],
  });
  const failed = answers.find((answer) => answer.type === 'failed');
  assert.ok(failed === undefined, failed?.type === 'failed' ? failed.message : '');
}

const serviceEngine = createEngine(catalogue);

/** Files as people write them, with mistakes of every kind. */
const json5 = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '//',
  '/*',
  '*/',
  '"',
  '\\',
  '\n',
  'null',
  '1e999',
  'true',
  '\ufeff',
  '\\u',
);
const jsonWords = fc.constantFrom(
  ...[
    '"metrics"',
    '"entities"',
    '"companies"',
    '"ignore"',
    '"id"',
    '"labels"',
    '"en"',
    '"concepts"',
    '"__proto__"',
    '"constructor"',
  ],
  ...[
    '"us-gaap:Revenues"',
    '"x:A"',
    '"check"',
    '"checks"',
    '"growth"',
    '"reason"',
    '"file"',
    '"files"',
    '"off"',
    '"names"',
    '"**/*.md"',
    '"-x:B"',
  ],
);
const workspaceFiles = fc.oneof(
  joined(fc.oneof(json5, jsonWords, piece), 40),
  fc.json(),
  fc
    .object({
      key: fc.oneof(
        jsonWords.map((word) => word.slice(1, -1)),
        fc.string(),
      ),
    })
    .map((value) => JSON.stringify(value)),
);

export const resultProperties: readonly Property[] = [
  property('checks propose relations between figures that are there', 6, inputs, (input) => assertChecked(analyse(input))),

  property('checking it again gives the same', 1, inputs, (input) => {
    const analysis = analyse(input);
    assert.deepEqual(checkFiling(analysis, catalogue), checkFiling(structuredClone(analysis), catalogue));
  }),

  property('exports have a row for each figure, which nothing runs', 3, inputs, (input) =>
    assertExported(analyse(input), input.text),
  ),

  property('a record of the library comes back as it was', 2, inputs, (input) => assertRecorded(analyse(input), input.text)),

  property('every place has a card, or none', 2, inputs, (input) => {
    const analysis = analyse(input);
    const reading = readingOf(condense(analysis, catalogue, 'en'), analysis.filing.text);
    for (const { start } of [...reading.figures, ...reading.mentions].slice(0, 20)) {
      const target = targetAt(reading, start);
      assert.ok(target);
      const { definition } = cardFor(reading, target);
      assert.ok(definition === null || typeof definition === 'object' || definition === undefined);
    }
  }),

  property('the worker answers whatever it is asked, and as the protocol says', 3, inputs, ({ text, format }) =>
    assertAnswered(text, format),
  ),

  property('a page has nothing in it that runs or loads', 4, markupInputs, ({ text }) => {
    assertHarmless(renderPage({ source: text, figures: [], places: [] }));
  }),

  property('the figures of a page are marked in order, and the page is made with them', 2, markupInputs, (input) => {
    const { filing, figures } = analyse(input);
    assert.ok(filing.sourceMap);
    const marks = figureMarks({ figures, broken: [] }, filing.sourceMap);
    assertPlaced(marks, input.text);
    renderPage({ source: input.text, figures: marks, places: [] });
  }),

  property('files of the workspace are read, and mistakes have a place in them', 4, workspaceFiles, (text) => {
    const metrics = readMetricsFiles([text, text]).files.flatMap(({ problems }) => problems);
    const all = [...metrics, ...readEntitiesFile(text).problems, ...readIgnoreFile(text).problems];
    for (const { span } of all) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
  }),
];
