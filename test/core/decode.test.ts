import assert from 'node:assert/strict';
import { decode, UnknownEncodingError } from '../../src/core/decode';

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const utf16 = (text: string, littleEndian: boolean): number[] =>
  [...text].flatMap((character) => {
    const unit = character.charCodeAt(0);
    return littleEndian ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
  });

const META = (charset: string) => ascii(`<html><head><meta charset="${charset}"></head>`);
const HTTP_EQUIV = (charset: string) => ascii(`<html><META http-equiv='Content-Type' content='text/html; charset=${charset}'>`);
const XML = (charset: string) => ascii(`<?xml version="1.0" encoding='${charset}'?><html>`);

/** The bytes of a file, and what its text ends with. */
const CASES: Readonly<Record<string, readonly [bytes: readonly number[], ends: string]>> = {
  'UTF-8 that nothing declares': [utf8('Umsatz: 5 € – 人民币'), '5 € – 人民币'],
  'windows-1252 that nothing declares': [[...ascii('<p>5 '), 0x80, 0x20, 0x96, 0x20, 0x93, 0xfc, 0x94], '5 € – “ü”'],
  'an empty file': [[], ''],
  'a meta element': [[...META('GB18030'), 0xc8, 0xcb, 0xc3, 0xf1, 0xb1, 0xd2], '人民币'],
  'a meta element for HTTP': [[...HTTP_EQUIV('Shift_JIS'), 0x94, 0x84, 0x8f, 0xe3], '売上'],
  'an XML declaration': [[...XML('EUC-KR'), 0xb8, 0xc5, 0xc3, 0xe2], '매출'],
  Big5: [[...META('big5'), 0xc0, 0xe7, 0xa6, 0xac], '營收'],
  'a name that means windows-1252': [[...META('iso-8859-1'), 0x92, 0xe9], '’é'],
  'a name of ASCII': [[...XML('us-ascii'), 0x97], '—'],
  'a declaration that the byte order mark contradicts': [[0xef, 0xbb, 0xbf, ...META('gb18030'), ...utf8('€')], '€'],
  'UTF-16 with its mark, little end first': [[0xff, 0xfe, ...utf16('5 €', true)], '5 €'],
  'UTF-16 with its mark, big end first': [[0xfe, 0xff, ...utf16('5 €', false)], '5 €'],
  'UTF-16 that only its XML declaration tells': [utf16('<?xml version="1.0" encoding="UTF-16"?><p>€', true), '<p>€'],
  'a meta element that cannot mean UTF-16': [[...META('utf-16'), ...utf8('€')], '€'],
  'UTF-8 that is broken in one place': [[...META('utf-8'), 0x80, ...ascii('5')], '\ufffd5'],
  'a name that nobody knows, around UTF-8': [[...META('klingon'), ...utf8('€')], '€'],
};

describe('decoding a file', () => {
  for (const [name, [bytes, ends]] of Object.entries(CASES)) {
    it(name, () => {
      const text = decode(Uint8Array.from(bytes), 'markup');
      assert.ok(text.endsWith(ends), JSON.stringify(text));
    });
  }

  it('keeps a byte order mark as the first character', () => {
    for (const bytes of [utf8('\ufeff5'), [0xff, 0xfe, 0x35, 0]])
      assert.equal(decode(Uint8Array.from(bytes), 'plain'), '\ufeff5');
  });

  it('believes no declaration in a text', () => {
    assert.ok(decode(Uint8Array.from([...META('gb18030'), ...utf8('人民币')]), 'plain').endsWith('人民币'));
  });

  it('says which encoding it does not know', () => {
    const bytes = Uint8Array.from([...META('klingon'), 0x80]);
    assert.throws(
      () => decode(bytes, 'markup'),
      (error) => error instanceof UnknownEncodingError && error.encoding === 'klingon',
    );
  });

  it('looks for a declaration at the start only, however long the file is', () => {
    const bytes = Uint8Array.from([...ascii(' '.repeat(5000)), ...META('gb18030'), ...utf8('€')]);
    assert.ok(decode(bytes, 'markup').endsWith('€'));
  });
});
