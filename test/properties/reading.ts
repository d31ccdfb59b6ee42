import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, UnknownEncodingError, type Declares } from '../../src/core/decode';
import { formatOf } from '../../src/core/readers/formatOf';
import { readFiling } from '../../src/core/readers/read';
import { placedFigures, textsOf } from '../../src/core/wire';
import { htmlOf } from '../../src/core/readers/submission';
import { analyse, analyseAnew, catalogue } from './engines';
import { edits, inputs, markupInputs } from './inputs';
import { markupFiles } from './markup';
import { property, type Property } from './property';
import { assertAnalysed, assertMapped, assertSound, assertThereAndBack } from './soundness';

/** From bytes to figures. */

const isMetric = (id: string) => catalogue.byId(id) !== undefined;

/** Beginnings that say what the rest is written in, rightly or not. */
const beginnings = fc.constantFrom(
  ...[
    [],
    [0xef, 0xbb, 0xbf],
    [0xff, 0xfe],
    [0xfe, 0xff],
    [0xff],
    [0x3c, 0, 0x3f, 0],
    [0xef, 0xbb, 0xbf, 0xff, 0xfe],
    [0, 0, 0xfe, 0xff],
  ],
);
const declarations = fc.constantFrom(
  '',
  '<meta charset=klingon>',
  '<meta charset="utf-16">',
  '<?xml version="1.0" encoding="gb18030"?>',
  '<meta charset=x',
);

const bytes = fc
  .tuple(
    beginnings,
    declarations,
    fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      markupFiles.map((text) => Buffer.from(text)),
    ),
  )
  .map(([mark, declaration, rest]) => new Uint8Array([...mark, ...Buffer.from(declaration), ...rest]));

export const readingProperties: readonly Property[] = [
  property('bytes become characters, or the encoding is named that nobody knows', 4, bytes, (file) => {
    for (const declares of ['markup', 'plain'] satisfies Declares[]) {
      try {
        const text = decode(file, declares);
        assert.ok(text.length <= file.length);
        assert.equal(formatOf('a.txt', text), formatOf('a.txt', text));
      } catch (error) {
        if (!(error instanceof UnknownEncodingError)) throw error;
      }
    }
  }),

  property('blocks, rows, cells and markup are in order, apart and inside the text', 6, inputs, ({ text, format }) => {
    const filing = readFiling(text, format);
    assertSound(filing);
    if (format === 'text' || format === 'markdown') assert.equal(filing.text, text);
  }),

  property('characters of a page are those of its source, and are found there and back', 4, markupInputs, ({ text }) => {
    const filing = readFiling(text, 'html');
    assertMapped(htmlOf(text), filing);
    for (let at = 0; at < filing.text.length; at += 7) assertThereAndBack(filing, at, at + 3);
  }),

  property('figures and mentions are in order, apart, inside the text, and name what is there', 6, inputs, (input) => {
    assertAnalysed(analyse(input), isMetric);
  }),

  property('figures on the wire stand in the file, in order of place', 3, inputs, (input) => {
    const { filing, figures } = analyse(input);
    const placed = placedFigures(textsOf(filing, input.text), figures);
    let before = 1;
    for (const { place, line } of placed) {
      assert.ok(0 <= place.start && place.start < place.end && place.end <= input.text.length);
      assert.ok(line >= before);
      before = line;
    }
  }),

  property('reading it again gives the same, by an engine that has read others too', 4, inputs, (input) => {
    const first = analyse(input);
    assert.deepEqual(analyse(input), first);
    assert.deepEqual(analyseAnew(input), first);
  }),

  property('an edited document is read as though it were new', 6, edits, ({ before, after }) => {
    analyse(before);
    assert.deepEqual(analyse(after), analyseAnew(after));
  }),

  property(
    'a document that comes piece by piece is read as one that comes at once',
    2,
    fc.tuple(inputs, fc.integer({ min: 2, max: 5 })),
    ([input, pieces]) => {
      const { text } = input;
      for (let piece = 1; piece < pieces; piece++)
        analyse({ ...input, text: text.slice(0, Math.round((piece * text.length) / pieces)) });
      assert.deepEqual(analyse(input), analyseAnew(input));
    },
  ),

  property('whether it is a filing decides nothing but whether figures are shown', 1, inputs, (input) => {
    const [asked, told] = [analyse({ ...input, insist: false }), analyse(input)];
    assert.deepEqual(asked.evidence, told.evidence);
    if (asked.evidence.isFiling) assert.deepEqual(asked, told);
    else assert.deepEqual([asked.figures, asked.mentions, asked.definitions], [[], [], []]);
  }),
];
