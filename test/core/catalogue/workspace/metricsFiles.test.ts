import assert from 'node:assert/strict';
import fc from 'fast-check';
import { builtInMetrics } from '../../../../src/core/catalogue/builtIn';
import { catalogueOf } from '../../../../src/core/catalogue/catalogue';
import { metricOfConcept } from '../../../../src/core/catalogue/concepts';
import { readMetricsFiles } from '../../../../src/core/catalogue/workspace/metricsFiles';
import { pathText } from '../../../../src/core/catalogue/workspace/problems';
import { createEngine } from '../../../../src/core/analyse';

const permits = {
  id: 'x:PermitsIssued',
  group: 'operating',
  periodType: 'duration',
  unitType: 'count',
  balance: null,
  definition: 'Permits the harbour office issued in the period.',
  labels: { en: ['Permits issued'], de: ['Erteilte Genehmigungen'] },
};

const revenue = { id: 'us-gaap:Revenues', labels: { en: ['Harbour takings'] } };

const fileOf = (...metrics: unknown[]) => JSON.stringify({ metrics }, null, 2);

/** Each problem as `path: code values`, with the text that it marks. */
function problemsOf(...texts: string[]): string[][] {
  return readMetricsFiles(texts).files.map(({ problems }) =>
    problems.map(({ path, code, values }) => [`${pathText(path)}: ${code}`, ...values].join(' ')),
  );
}

function marked(text: string): string[] {
  const [file] = readMetricsFiles([text]).files;
  return (file?.problems ?? []).map(({ span }) => text.slice(span.start, span.end));
}

const metricOf = (text: string, id: string) => readMetricsFiles([text]).metrics.find((metric) => metric.id === id);

describe('files of metrics', () => {
  it('change nothing where there are none', () => {
    const { metrics, additions } = readMetricsFiles([]);
    assert.deepEqual(metrics, builtInMetrics);
    assert.deepEqual(additions, []);
  });

  it('add a metric', () => {
    const { metrics, files } = readMetricsFiles([fileOf(permits)]);
    assert.deepEqual(metrics.at(-1), permits);
    assert.equal(metrics.length, builtInMetrics.length + 1);
    assert.deepEqual(files[0]?.problems, []);
  });

  it('add labels and concepts behind those of a metric, and put their definition in place of its own', () => {
    const before = builtInMetrics.find(({ id }) => id === 'us-gaap:Revenues');
    const definition = 'What the harbour takes in from ships and from the fair.';
    const entry = { ...revenue, definition, concepts: [{ concept: 'harrow:HarbourTakings' }] };
    const after = metricOf(fileOf(entry), 'us-gaap:Revenues');
    assert.deepEqual(after?.labels['en'], [...(before?.labels['en'] ?? []), 'Harbour takings']);
    assert.deepEqual(after?.labels['de'], before?.labels['de']);
    assert.equal(after?.definition, definition);
    assert.equal(after?.group, before?.group);
    const catalogue = catalogueOf(readMetricsFiles([fileOf(entry)]).metrics);
    assert.deepEqual(metricOfConcept(catalogue, 'harrow:HarbourTakings'), { metric: 'us-gaap:Revenues', sign: 1 });
  });

  it('may say again what a metric says of itself', () => {
    const entry = { ...revenue, periodType: 'duration', labels: { en: ['REVENUE', 'Harbour takings'] } };
    assert.deepEqual(problemsOf(fileOf(entry)), [[]]);
    assert.ok(!metricOf(fileOf(entry), 'us-gaap:Revenues')?.labels['en']?.includes('REVENUE'));
  });

  it('of several folders are merged', () => {
    const other = { id: 'x:PermitsIssued', labels: { fr: ['Permis délivrés'] } };
    const { metrics, files } = readMetricsFiles([fileOf(permits), fileOf(other)]);
    assert.deepEqual(
      files.flatMap(({ problems }) => problems),
      [],
    );
    assert.deepEqual(metrics.at(-1)?.labels, { ...permits.labels, ...other.labels });
  });

  it('say where they define a metric', () => {
    const text = fileOf(revenue, permits);
    const [file] = readMetricsFiles([text]).files;
    assert.deepEqual(
      file?.defined.map(({ metric, landing }) => [metric, text.slice(landing.start, landing.end)]),
      [['x:PermitsIssued', JSON.stringify(permits.definition)]],
    );
  });

  it('are read with comments and trailing commas', () => {
    const text = `// ours\n{ "metrics": [ /* one */ ${JSON.stringify(permits)}, ], }`;
    assert.deepEqual(problemsOf(text), [[]]);
    assert.equal(metricOf(text, 'x:PermitsIssued')?.group, 'operating');
  });

  it('of nothing but blanks have nothing wrong with them', () => assert.deepEqual(problemsOf('', ' \n'), [[], []]));

  it('are what the engine reads with', () => {
    const { metrics } = readMetricsFiles([fileOf(permits, revenue)]);
    const text = 'Permits issued were 4,210 in the third quarter of 2024. Harbour takings were $12.4 million.\n';
    const { figures } = createEngine(catalogueOf(metrics)).analyse({ text, format: 'text', insist: true });
    assert.deepEqual(
      figures.map(({ metric }) => metric),
      ['x:PermitsIssued', 'us-gaap:Revenues'],
    );
  });
});

/** Many keys, each with an empty object. */
function keys(count: number): string {
  return Array.from({ length: count }, (_, index) => `"K${index}": {}`).join();
}

describe('a mistake in a file of metrics', () => {
  const unnamed = { ...permits, labels: undefined };
  const withConcept = (concept: string) => ({ ...permits, concepts: [{ concept }] });

  const cases: readonly (readonly [what: string, entry: unknown, problem: string, mark: string])[] = [
    ['no entry at all', 7, 'metrics[0]: wrongType object', '7'],
    ['no id', { ...permits, id: undefined }, 'metrics[0]: missing id', '{'],
    [
      'all but the id missing',
      { id: 'x:New' },
      'metrics[0]: missing group, periodType, unitType, balance, definition, labels',
      '"x:New"',
    ],
    ['a field missing', unnamed, 'metrics[0]: missing labels', '"x:PermitsIssued"'],
    ['an id of no kind', { ...permits, id: 'permits' }, 'metrics[0].id: notMetricId', '"permits"'],
    ['an id that is a number', { ...permits, id: 12 }, 'metrics[0].id: wrongType text', '12'],
    ['a choice that there is not', { ...permits, balance: 'left' }, 'metrics[0].balance: notOneOf "debit", "credit"', '"left"'],
    ['a field that there is not', { ...permits, unit: 'USD' }, 'metrics[0].unit: unknownKey unit', '"unit"'],
    ['a short definition', { ...permits, definition: 'Permits.' }, 'metrics[0].definition: tooShort 20', '"Permits."'],
    ['a list that is none', { ...permits, labels: { en: 'Permits' } }, 'metrics[0].labels.en: wrongType list', '"Permits"'],
    ['an empty list', { ...permits, labels: { en: [] } }, 'metrics[0].labels.en: empty', '[]'],
    ['a name without a letter', { ...permits, labels: { en: ['–'] } }, 'metrics[0].labels.en[0]: notLabel', '"–"'],
    [
      'a language that is none',
      { ...permits, labels: { English: ['P'] } },
      'metrics[0].labels.English: notLanguage',
      '"English"',
    ],
    ['no concept', withConcept('PermitsIssued'), 'metrics[0].concepts[0].concept: notConcept', '"PermitsIssued"'],
    ['a boolean', { ...permits, planned: 'yes' }, 'metrics[0].planned: wrongType boolean', '"yes"'],
    [
      'a label of another metric',
      { ...permits, labels: { en: ['Permits issued', 'total-assets'] } },
      'metrics[0].labels.en[1]: labelTaken total-assets us-gaap:Assets',
      '"total-assets"',
    ],
    [
      'a concept of another metric',
      withConcept('us-gaap:Assets'),
      'metrics[0].concepts[0].concept: conceptTaken us-gaap:Assets us-gaap:Assets',
      '"us-gaap:Assets"',
    ],
    [
      'another nature for a known metric',
      { ...revenue, periodType: 'instant' },
      'metrics[0].periodType: contradicts periodType "duration"',
      '"instant"',
    ],
    ['a metric that nobody knows', { ...permits, total: 'x:Nothing' }, 'metrics[0].total: noSuchMetric x:Nothing', '"x:Nothing"'],
  ];

  for (const [what, entry, problem, mark] of cases) {
    it(`is told at its place, and costs that entry alone: ${what}`, () => {
      const good = { ...permits, id: 'x:Berths', labels: { en: ['Berths let'] } };
      const text = fileOf(entry, good);
      assert.deepEqual(problemsOf(text), [[problem]]);
      assert.ok(marked(text)[0]?.startsWith(mark), marked(text)[0]);
      const { metrics } = readMetricsFiles([text]);
      assert.deepEqual(metrics, [...builtInMetrics, good]);
    });
  }

  it('is told of each of several', () => {
    const text = fileOf({ ...permits, unit: 'USD', balance: 7 });
    assert.deepEqual(problemsOf(text)[0]?.length, 2);
  });

  it('is an id that stands twice', () => {
    const text = fileOf(permits, { id: permits.id, labels: { fr: ['Permis délivrés'] } });
    assert.deepEqual(problemsOf(text), [['metrics[1].id: idTwice x:PermitsIssued']]);
  });

  it('is a conflict of two folders, in the later one', () => {
    const other = { ...permits, id: 'x:Other', labels: { en: ['Permit issued'] } };
    assert.deepEqual(problemsOf(fileOf(permits), fileOf(other)), [
      [],
      ['metrics[0].labels.en[0]: labelTaken Permit issued x:PermitsIssued'],
    ]);
  });

  it('is a language that is not read, but its names are kept', () => {
    const text = fileOf({ ...permits, labels: { sv: ['Utfärdade tillstånd'] } });
    assert.deepEqual(problemsOf(text), [['metrics[0].labels.sv: languageNotRead sv en, de, zh, fr']]);
    assert.deepEqual(metricOf(text, 'x:PermitsIssued')?.labels, { sv: ['Utfärdade tillstånd'] });
  });

  it('is a key that stands twice', () => {
    const text = '{ "metrics": [], "metrics": [] }';
    assert.deepEqual(problemsOf(text), [['metrics: keyTwice metrics']]);
    assert.equal(readMetricsFiles([text]).files[0]?.problems[0]?.span.start, text.lastIndexOf('"metrics"'));
  });

  for (const [what, text, problem, mark] of [
    ['no list', '{ "metrics": {} }', 'metrics: wrongType list', '{}'],
    ['no file', '[]', ': wrongType object', '['],
    ['nothing in it', '{}', ': missing metrics', '{'],
    ['something else in it', '{ "metrics": [], "entities": 1 }', 'entities: unknownKey entities', '"entities"'],
    ['no JSON', '{ "metrics": [ { "id": } ] }', ': syntax', '}'],
    ['an end too early', '{ "metrics": [', ': syntax', '['],
    ['brackets upon brackets', '['.repeat(200_000), ': tooDeep', '['],
    ['too much', ' '.repeat(4_000_000) + '{}', ': tooLarge', ' '],
  ] as const) {
    it(`is one of the whole file: ${what}`, () => {
      assert.deepEqual(problemsOf(text), [[problem]]);
      assert.deepEqual(marked(text), [mark]);
      assert.deepEqual(readMetricsFiles([text]).additions, []);
    });
  }

  for (const key of ['__proto__', 'constructor', 'toString']) {
    it(`may be called ${key}`, () => {
      assert.equal(problemsOf(`{ "metrics": [], "${key}": { "metrics": [1] } }`)[0]?.length, 1);
      readMetricsFiles([`{ "metrics": [{ "id": "us-gaap:Revenues", "labels": { "${key}": ["A"] } }] }`]);
      assert.equal(({} as Record<string, unknown>)['metrics'], undefined);
    });
  }

  for (const [what, text] of [
    ['keys that there are not', `{ "metrics": [{ ${keys(20_000)} }] }`],
    ['languages that are none', `{ "metrics": [{ "id": "x:A", "labels": { ${keys(20_000)} } }] }`],
    ['entries that are none', `{ "metrics": [${'7,'.repeat(20_000)}] }`],
    ['names that are none', `{ "metrics": [{ "id": "us-gaap:Revenues", "labels": { "en": [${'7,'.repeat(20_000)}] } }] }`],
    [
      'names of another metric',
      `{ "metrics": [{ "id": "us-gaap:Revenues", "labels": { "en": [${'"Total assets",'.repeat(20_000)}] } }] }`,
    ],
  ] as const) {
    it(`may be made many times over: ${what}`, () => assert.ok((problemsOf(text)[0]?.length ?? 0) > 0)).timeout(4000);
  }

  it('never throws, whatever the file is', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, noise) => {
        for (const text of [
          json,
          noise,
          json + noise,
          `{"metrics":[${json}]}`,
          `{"metrics":[{"id":"us-gaap:Revenues","labels":${json}}]}`,
        ]) {
          for (const { span } of readMetricsFiles([text]).files[0]?.problems ?? [])
            assert.ok(span.start >= 0 && span.start <= span.end && span.end <= Math.max(1, text.length));
        }
      }),
    );
  });
});
