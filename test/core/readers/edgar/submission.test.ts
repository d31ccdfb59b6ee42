import assert from 'node:assert/strict';
import { readFiling } from '../../../../src/core/readers/read';
import { htmlOf, readSubmission } from '../../../../src/core/readers/submission';

/** `type/sequence/filename/description holds "what stands between the TEXT tags"` of every part. */
function shown(text: string): string[] {
  return readSubmission(text).parts.map(({ type, sequence, filename, description, content, holds }) => {
    const stated = [type?.text, sequence, filename?.text, description?.text].map((value) => value ?? '-').join('/');
    return `${stated} ${holds} ${JSON.stringify(text.slice(content.start, content.end).trim().slice(0, 20))}`;
  });
}

const part = (type: string, content: string): string =>
  `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>1\n<TEXT>\n${content}\n</TEXT>\n</DOCUMENT>\n`;

describe('the parts of a submission', () => {
  it('are what stands between the tags, with what each states', () => {
    const text =
      '<DOCUMENT>\n<TYPE>10-Q\n<SEQUENCE>1\n<FILENAME>q.txt\n<DESCRIPTION>Third quarter\n<TEXT>\nSales rose.\n</TEXT>\n</DOCUMENT>\n';
    assert.deepEqual(shown(`<SEC-HEADER>\nx\n</SEC-HEADER>\n${text}${part('EX-27', '<CASH> 1')}`), [
      '10-Q/1/q.txt/Third quarter text "Sales rose."',
      'EX-27/1/-/- text "<CASH> 1"',
    ]);
  });

  const contents: readonly (readonly [content: string, holds: string])[] = [
    ['FORM 10-Q', 'text'],
    ['<PAGE>\nFORM 10-Q', 'text'],
    ['<HTML>\n<BODY>', 'html'],
    ['<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 3.2//EN">\n<title>', 'html'],
    ['<?xml version="1.0"?>\n<html>', 'html'],
    ['<XBRL>\n<?xml version="1.0"?>\n<xbrl>', 'data'],
    ['<XML>\n<a/>\n</XML>', 'data'],
    ['<PDF>\nbegin 644 a.pdf\nM)5!$1BTQ', 'binary'],
    ['begin 644 a.jpg\nM_]C_X``0', 'binary'],
    ['begin with the sales', 'text'],
  ];
  for (const [content, holds] of contents)
    it(`${JSON.stringify(content)} is ${holds}`, () => assert.equal(readSubmission(part('X', content)).parts[0]?.holds, holds));

  it('that are HTML are read at their own places', () => {
    const head = '<SEC-HEADER>\nFORM TYPE:\t10-K\n</SEC-HEADER>\n';
    const pages = ['<html><p>Sales rose to $5 million.</p></html>', '<html><p>Costs fell to $3 million.</p></html>'] as const;
    const text =
      head + part('10-K', pages[0]) + part('GRAPHIC', 'begin 644 a.gif\nM1TE') + part('EX-99', pages[1]) + part('XML', pages[0]);
    const kept = htmlOf(text);
    assert.equal(kept.length, text.length);
    assert.equal(kept.replace(/ {2,}/g, '').replaceAll('\n', ''), pages.join(''));
    for (const page of pages) assert.equal(kept.indexOf(page), text.indexOf(page));
    assert.equal(
      readFiling(text, 'html')
        .text.trim()
        .replace(/\s*\n\s*/g, '|'),
      'Sales rose to $5 million.|Costs fell to $3 million.',
    );
  });

  it('no HTML, no change', () => {
    for (const text of ['<p>Sales', part('10-K', 'Sales rose.'), '']) assert.equal(htmlOf(text), text);
  });

  it('end where the next begins when they are not closed', () => {
    assert.deepEqual(shown('<DOCUMENT>\n<TYPE>A\n<TEXT>\none\n<DOCUMENT>\n<TYPE>B\n<DOCUMENT>\n<TYPE>C\n<TEXT>two'), [
      'A/-/-/- text "one"',
      'B/-/-/- text ""',
      'C/-/-/- text "two"',
    ]);
  });

  it('a header reaches to the first of them', () => {
    const signed = '-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001\n\n<SEC-HEADER>\na\n</SEC-HEADER>';
    const text = `${signed}\n${part('10-K', 'x')}`;
    assert.deepEqual(readSubmission(text).header, { start: 0, end: signed.length });
    const open = `<SEC-HEADER>\na\n${part('10-K', 'x')}`;
    assert.deepEqual(readSubmission(open).header, { start: 0, end: open.indexOf('<DOCUMENT>') });
  });

  it('are none in a text without envelope', () => {
    assert.deepEqual(readSubmission('FORM 10-K\n\n<PAGE>\n'), { header: null, parts: [] });
  });
});
