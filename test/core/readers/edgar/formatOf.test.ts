import assert from 'node:assert/strict';
import type { Format } from '../../../../src/core/filing';
import { formatOf } from '../../../../src/core/readers/formatOf';

const CASES: readonly (readonly [name: string, head: string, format: Format])[] = [
  ['a.txt', '', 'text'],
  ['a', 'Net sales rose.', 'text'],
  ['a.md', '# Results', 'markdown'],
  ['/b.d/A.MARKDOWN', '', 'markdown'],
  ['a.txt', '-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n', 'edgar'],
  ['a.txt', '<SEC-DOCUMENT>0000999301-97-000004.txt : 19970328\n', 'edgar'],
  ['a', '\uFEFF\r\n<SEC-HEADER>0000999301-97-000004.hdr.sgml : 19970328\r\n', 'edgar'],
  ['a.txt', '<IMS-DOCUMENT>0000999301-97-000004.txt : 19970328\n', 'edgar'],
  ['a.txt', '<DOCUMENT>\n<TYPE>10-Q\n<SEQUENCE>1\n<TEXT>\n\nFORM 10-Q\n', 'edgar'],
  ['a.txt', '<DOCUMENT>\n<TYPE>10-Q\n<TEXT>\n<html><body>', 'html'],
  ['a.txt', '<SEC-DOCUMENT>a\n<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n<XBRL>\n<?xml version="1.0"?>\n<html lang="en">', 'html'],
  ['a.htm', '<DOCUMENT>\n<TYPE>10-Q\n<TEXT>\n', 'html'],
  ['a.txt', '  <PAGE>    1\n\nFORM 10-Q\n', 'edgar'],
  ['a.txt', 'BALANCE SHEET\n\n<TABLE>\n<CAPTION>\n', 'edgar'],
  ['a.md', 'x\n\n<PAGE>\n', 'markdown'],
  ['a.txt', 'Say <PAGE> where a page begins.', 'text'],
  ['a.txt', '<!DOCTYPE html>\n<title>', 'html'],
  ['a.txt', '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', 'html'],
  ['a.txt', '<!-- made by hand -->\n<HTML>', 'html'],
  ['a.xhtml', '', 'html'],
  ['a.XHT', '', 'html'],
  ['a.xml', '<?xml version="1.0"?>\n<rss>', 'text'],
  ['a.txt', 'The tag <html> opens a page.', 'text'],
];

describe('the format of a file', () => {
  for (const [name, head, format] of CASES)
    it(`${name} with ${JSON.stringify(head.slice(0, 40))} is ${format}`, () => assert.equal(formatOf(name, head), format));
});
