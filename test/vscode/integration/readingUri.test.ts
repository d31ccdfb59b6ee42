import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileOf, fileOfReading, isReadingUri, readingUri } from '../../../src/analysis/readingUri';

/** Files on every kind of file system that the editor may have. */
const FILES = [
  'file:///home/ada/filings/hli-20240930.htm',
  'file:///c%3A/Filings/H%C3%A4rtel%20%26%20S%C3%B6hne%20%5B1%5D.html',
  'file://server/share/a.xhtml',
  'vscode-vfs://github/harrowlake/filings/10-q.htm',
  'vscode-remote://ssh-remote%2Bada%40example.com%3A2222/filings/10-q.htm',
  'memfs:/10-q.htm?version=2',
];

describe('the address of a Reading View', () => {
  for (const file of FILES) {
    it(`leads back to ${file}`, () => {
      const uri = vscode.Uri.parse(file, true);
      // As it is written down when a window is closed.
      const address = vscode.Uri.parse(readingUri(uri).toString(), true);
      assert.ok(isReadingUri(address));
      assert.equal(fileOfReading(address).toString(), uri.toString());
      assert.equal(address.path, `${uri.path} (Reading)`);
      assert.equal(address.query, uri.query);
    });
  }

  it('is told from other addresses', () => {
    const file = vscode.Uri.parse('file:///a.htm');
    assert.equal(isReadingUri(file), false);
    assert.equal(fileOf(file).toString(), file.toString());
    assert.throws(() => fileOfReading(vscode.Uri.parse('tickmark-reading://file/a.htm')), /not the address of a Reading View/);
  });
});
