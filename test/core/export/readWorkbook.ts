import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';

export interface ReadCell {
  /** Text as text, numbers as they are written. */
  readonly value: string;
  readonly isText: boolean;
  readonly format: string;
  readonly bold: boolean;
}

const unescaped = (xml: string) => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** A workbook read back, as far as it matters here: cells by their addresses, and the worksheet's markup. */
export function readBack(bytes: Uint8Array): { readonly cells: ReadonlyMap<string, ReadCell>; readonly markup: string } {
  const files = unzipSync(bytes);
  const part = (name: string) => strFromU8(files[name] ?? assert.fail(`no ${name} in ${Object.keys(files).join(', ')}`));
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map(([, text = '']) =>
    unescaped(text),
  );
  const styles = part('xl/styles.xml');
  const formats = new Map([...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code = '']) => [id, code]));
  const shapes = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf ([^>]*)>/g)].map(([, attributes = '']) => ({
    format: formats.get(/numFmtId="(\d+)"/.exec(attributes)?.[1] ?? '') ?? 'General',
    bold: /fontId="1"/.test(attributes) && styles.includes('<b/>'),
  }));
  const markup = part('xl/worksheets/sheet1.xml');
  const cells = [...markup.matchAll(/<c ([^>]*)>(.*?)<\/c>/g)].map(([, attributes = '', inside = '']): [string, ReadCell] => {
    assert.doesNotMatch(inside, /<f>/, 'a formula');
    const value = /^<v>(.*)<\/v>$/.exec(inside)?.[1] ?? assert.fail(inside);
    const isText = / t="s"/.test(` ${attributes}`);
    const { format = 'General', bold = false } = shapes[Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0)] ?? {};
    const text = isText ? (texts[Number(value)] ?? assert.fail(`text ${value}`)) : value;
    return [/\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '', { value: text, isText, format, bold }];
  });
  return { cells: new Map(cells), markup };
}
