import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, positionOf, writeFile } from './filings';

/** What makes a filing of so short a text. */
const MORE =
  'EBITDA was $25.6 million, operating income was $21.4 million, net income was $12.3 million and cash and cash equivalents were $30.2 million, compared to $23.3 million, $19.8 million, $10.1 million and $27.7 million.';

const release = (period: string, published: string, body: string) =>
  `# Thistledown Ferries Ltd. (NYSE: TDFL) Reports ${period} Results\n\nHAVEN, ${published} -- Thistledown Ferries Ltd. (NYSE: TDFL) today reported its results for the ${period}.\n\n${body}\n\n${MORE}\n`;

const EARLIER = release(
  'year ended December 31, 2023',
  'February 9, 2024',
  'Total net revenue was $310.5 million in 2023.\n\n“Free cash flow” refers to cash flow from operations less what was spent on ships.',
);
const PAGE = `<!DOCTYPE html><html><body><h1>Thistledown Ferries Ltd. (NYSE: TDFL) Reports Second Quarter 2024 Results</h1>
<p>HAVEN, August 8, 2024 -- Thistledown Ferries Ltd. (NYSE: TDFL) today reported its results for the second quarter ended June 30, 2024.</p>
<p>Total net revenue was $88.2 million in the second quarter of 2024.</p><p>${MORE}</p></body></html>`;
const LATEST = release(
  'year ended December 31, 2024',
  'February 11, 2025',
  'Total net revenue was $334.0 million in 2024.\n\nFree cash flow was $41.0 million in 2024.',
);
const ANOTHER = EARLIER.replaceAll('Thistledown Ferries Ltd. (NYSE: TDFL)', 'Marram Rail Inc. (NYSE: MRRM)');

describe('across filings', () => {
  let latest: vscode.TextDocument;
  const uris: vscode.Uri[] = [];

  before(async () => {
    const files = { 'earlier.md': EARLIER, 'page.htm': PAGE, 'another.md': ANOTHER, 'latest.md': LATEST };
    for (const [name, text] of Object.entries(files))
      uris.push(await writeFile(`across/${name}`, new TextEncoder().encode(text)));
    const [last] = uris.slice(-1);
    assert.ok(last);
    latest = await vscode.workspace.openTextDocument(last);
    await vscode.window.showTextDocument(latest);
    // The others come one after another.
    const isThere = (found: readonly string[]) =>
      ['earlier.md', 'page.htm'].every((name) => found.some((place) => place.startsWith(name)));
    await eventually(async () => (isThere(await references()) ? true : undefined), 'the library');
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    for (const uri of uris) await vscode.workspace.fs.delete(uri);
  });

  const places = (locations: readonly vscode.Location[]) =>
    locations.map(({ uri, range }) => `${uri.path.replace(/^.*\//, '')}:${range.start.line + 1}`);

  async function references(text = '$334.0 million'): Promise<string[]> {
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      latest.uri,
      positionOf(latest, text),
    );
    return places(found);
  }

  const definitions = (text: string) =>
    vscode.commands.executeCommand<(vscode.LocationLink | vscode.Location)[]>(
      'vscode.executeDefinitionProvider',
      latest.uri,
      positionOf(latest, text),
    );

  const symbols = async (query: string) => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      query,
    );
    return found.filter(({ location }) => location.uri.path.includes('/across/'));
  };

  const targetOf = (link: vscode.LocationLink | vscode.Location) => ('targetUri' in link ? link.targetUri : link.uri);

  it('references are this filing’s places and those of the company’s others, of HTML in the Reading View', async () => {
    const found = await references();
    assert.equal(found.filter((place) => place === 'latest.md:5').length, 2, found.join(' '));
    assert.ok(found.includes('earlier.md:5'), found.join(' '));
    assert.ok(
      found.some((place) => place.startsWith('page.htm (Reading):')),
      found.join(' '),
    );
    assert.ok(!found.some((place) => place.startsWith('another.md')), found.join(' '));
  });

  it('a place in a Reading View is the figure', async () => {
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      latest.uri,
      positionOf(latest, '$334.0 million'),
    );
    const inPage = found.filter(({ uri }) => uri.scheme === 'tickmark-reading');
    const texts = await Promise.all(
      inPage.map(async ({ uri, range }) => (await vscode.workspace.openTextDocument(uri)).getText(range)),
    );
    assert.deepEqual(texts.sort(), ['$88.2 million', 'Total net revenue']);
  });

  it('the definition is that of the company’s other filing where this one has none', async () => {
    const [link] = await definitions('$41.0 million');
    assert.ok(link);
    assert.match(targetOf(link).path, /\/across\/earlier\.md$/);
    const [catalogued] = await definitions('$334.0 million');
    assert.equal(catalogued && targetOf(catalogued).scheme, 'tickmark-catalogue');
  });

  it('metrics are symbols of the workspace, each at its latest value', async () => {
    const [symbol, ...more] = await symbols('thistledown revenue');
    assert.deepEqual(more, []);
    assert.equal(symbol?.name, 'Thistledown Ferries Ltd. · Total net revenue');
    assert.equal(symbol.containerName, 'USD 334.0 m · FY2024');
    assert.deepEqual(places([symbol.location]), ['latest.md:5']);
    assert.equal(latest.getText(symbol.location.range), '$334.0 million');
    assert.equal((await symbols('TDFL us-gaap:Revenues')).length, 1);
    assert.deepEqual(await symbols('zebra'), []);
  });

  it('what is typed counts before it is saved', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      latest.uri,
      new vscode.Position(4, 0),
      'A line before.\n\nTotal net revenue was $80.1 million in the first quarter of 2024.\n\n',
    );
    await vscode.workspace.applyEdit(edit);
    const found = await references('$80.1 million');
    assert.ok(found.includes('latest.md:7') && found.includes('latest.md:9') && found.includes('earlier.md:5'), found.join(' '));
    await eventually(async () => {
      const [symbol] = await symbols('thistledown revenue');
      return symbol && places([symbol.location])[0] === 'latest.md:9' ? true : undefined;
    }, 'the library to know of the edit');
  });

  it('with the library off there is only this filing, and the catalogue', async () => {
    const settings = vscode.workspace.getConfiguration('tickmark');
    await settings.update('library.enabled', false, vscode.ConfigurationTarget.Global);
    try {
      const found = await references();
      assert.ok(found.length > 0 && found.every((place) => place.startsWith('latest.md:')), found.join(' '));
      const [link] = await definitions('$41.0 million');
      assert.equal(link && targetOf(link).scheme, 'tickmark-catalogue');
      assert.deepEqual(await symbols('thistledown revenue'), []);
    } finally {
      await settings.update('library.enabled', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
