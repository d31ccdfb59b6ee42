import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { inProject } from '../harness/paths';
import { cardAt, discard, eventually, openFile, openRelease, positionOf } from './filings';

const NOTES = 'Trip notes\n\nWe paid 45.20 for two tickets and 12% more for the ferry.\n';
const FIGURE = 'RMB4,370.2 million';

describe('which documents are annotated', () => {
  it('a release under any name, as plain text too', async () => {
    const release = await openRelease();
    const text = release.getText();
    await discard(release);
    for (const name of ['untitled thing.txt', 'README.md']) {
      const document = await openFile(name, text);
      await eventually(() => cardAt(document, positionOf(document, FIGURE)), `a card in ${name}`);
      await discard(document);
    }
  });

  it('an untitled document that a release was pasted into', async () => {
    const content = readFileSync(inProject('test/fixtures/editor/kestrel-2024q3.md'), 'utf8');
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    await vscode.window.showTextDocument(document);
    await eventually(() => cardAt(document, positionOf(document, FIGURE)), 'a card');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('not ordinary documents', async () => {
    const folder = inProject('test/fixtures/ordinary');
    assert.ok(existsSync(folder), `${folder} is missing`);
    const names = readdirSync(folder);
    assert.ok(names.length > 0);
    for (const name of names) {
      const document = await openFile(`ordinary-${name}`, readFileSync(path.join(folder, name), 'utf8'));
      const numbers = [...document.getText().matchAll(/\d/g)].slice(0, 20);
      for (const { index } of numbers) assert.equal(await cardAt(document, document.positionAt(index)), undefined, name);
      await discard(document);
    }
  });

  it('any document that the user says is one, until the user says otherwise', async () => {
    const document = await openFile('trip.md', NOTES);
    const card = () => cardAt(document, positionOf(document, '12%'));
    assert.equal(await card(), undefined);
    await vscode.commands.executeCommand('tickmark.annotateDocument');
    await eventually(card, 'a card after “Annotate This Document”');
    await vscode.commands.executeCommand('tickmark.stopAnnotatingDocument');
    assert.equal(await card(), undefined);
    await discard(document);
  });

  it('files that a setting names, and none that another one names', async () => {
    const settings = vscode.workspace.getConfiguration('tickmark');
    const document = await openFile('named.md', NOTES);
    const card = () => cardAt(document, positionOf(document, '12%'));
    await settings.update('alwaysAnnotate', ['**/named.*'], vscode.ConfigurationTarget.Global);
    await eventually(card, 'a card in a file the setting names');
    await settings.update('neverAnnotate', ['**/named.*'], vscode.ConfigurationTarget.Global);
    await eventually(async () => ((await card()) === undefined ? true : undefined), 'the card to go');
    await settings.update('alwaysAnnotate', undefined, vscode.ConfigurationTarget.Global);
    await settings.update('neverAnnotate', undefined, vscode.ConfigurationTarget.Global);
    await discard(document);
  });

  it('anew, and in the language that a setting names, as soon as it does', async () => {
    const settings = vscode.workspace.getConfiguration('tickmark');
    const update = (tags?: readonly string[]) => settings.update('filingLanguages', tags, vscode.ConfigurationTarget.Global);
    // Numbers alone do not tell whether a dot marks decimals or thousands.
    const document = await openFile('untold.md', '| EUR million | 2024 |\n| --- | --- |\n| Revenue | 1.234 |\n');
    const cardWith = (amount: string) =>
      eventually(async () => {
        const card = await cardAt(document, positionOf(document, '1.234'));
        return card?.includes(amount) === true ? card : undefined;
      }, `a card with ${amount}`);
    await vscode.commands.executeCommand('tickmark.annotateDocument');
    await cardWith('EUR 1,234,000**');
    await update(['de']);
    await cardWith('EUR 1,234,000,000**');
    await update(['none such']);
    await cardWith('EUR 1,234,000**');
    await update(['de', 'en']);
    await cardWith('EUR 1,234,000,000**');
    await update();
    await cardWith('EUR 1,234,000**');
    await discard(document);
  });
});

describe('editing', () => {
  let release: vscode.TextDocument;

  beforeEach(async () => (release = await openRelease()));
  afterEach(() => discard(release));

  const edit = async (text: string, replacement: string) => {
    const at = release.getText().indexOf(text);
    const edits = new vscode.WorkspaceEdit();
    edits.replace(release.uri, new vscode.Range(release.positionAt(at), release.positionAt(at + text.length)), replacement);
    assert.ok(await vscode.workspace.applyEdit(edits));
  };

  it('brings the new figures', async () => {
    await eventually(() => cardAt(release, positionOf(release, FIGURE)), 'the first card');
    await edit('RMB4,370.2 million', 'RMB4,512.9 million');
    const card = await eventually(() => cardAt(release, positionOf(release, 'RMB4,512.9 million')), 'a card on the new figure');
    assert.match(card, /CNY 4,512,900,000/);
  });

  it('never shows an old card at a new place', async () => {
    await eventually(() => cardAt(release, positionOf(release, FIGURE)), 'the first card');
    for (let round = 0; round < 5; round++) {
      await edit('# Kestrel', `# ${'A'.repeat(7)} Kestrel`);
      const card = await cardAt(release, positionOf(release, FIGURE));
      if (card !== undefined) assert.match(card, /^\*\*Total net revenue\*\*.*\n\*\*CNY 4,370,200,000\*\*/);
      assert.equal(await cardAt(release, positionOf(release, 'Reports Third')), undefined);
      await edit(`# ${'A'.repeat(7)} Kestrel`, '# Kestrel');
    }
  });

  it('goes on after the worker was ended', async () => {
    await eventually(() => cardAt(release, positionOf(release, FIGURE)), 'the first card');
    await vscode.commands.executeCommand('tickmark.restartAnalysis');
    await eventually(() => cardAt(release, positionOf(release, FIGURE)), 'a card from the new worker');
  });
});
