import assert from 'node:assert/strict';
import type { Workbench } from '../workbench';
import { WRAPPED } from './release';
import { openWorkbench } from './session';

/** What a person who works in VS Code's own English sees of filings in other languages. Lines are from 1. */
const FILINGS = {
  'songwan-2024q3.md': {
    metric: '营业收入',
    card: {
      line: 7,
      figure: '人民币11.20亿元',
      text: /^营业收入 \(Total net revenue\) · Q3 2023 .*\nCNY 1,120,000,000 · 1\.12 billion/,
    },
    /** Behind a character of two UTF-16 units. */
    behindPair: { line: 22, figure: '5.6亿元' },
    definition: { line: 18, name: '在贷余额', at: 73 },
    filter: { typed: '逾期率', row: '2.05%' },
    group: '业绩展望',
    forecast: { line: 42, figure: '2.5亿元' },
  },
  'ahornwerk-2024q3.md': {
    metric: 'Umsatz',
    card: {
      line: 7,
      figure: '148,2 Mio. €',
      text: /^Umsatz \(Total net revenue\) · Q3 2024 .*\nEUR 148,200,000 · 148 million euros/,
    },
    behindPair: { line: 11, figure: '212,7 Mio. €' },
    definition: { line: 11, name: 'Auftragsbestand', at: 45 },
    filter: { typed: 'nettofinanz', row: '71,3 Mio. €' },
    group: 'Ausblick',
    forecast: { line: 29, figure: '570' },
  },
} as const;

for (const [file, expected] of Object.entries(FILINGS)) {
  describe(`${file}, to a reader`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await openWorkbench({ folder: 'test/fixtures/filings', file, settings: WRAPPED });
      await workbench.statusBarItem(/\d+ figures/).waitFor();
    });

    after(() => workbench.close());

    it('has a line under each figure that begins and ends with it, behind characters of two units too', async () => {
      const { line, figure } = expected.behindPair;
      await workbench.goToLine(line);
      const edges = await workbench.editor.edgesOf(figure);
      assert.ok(edges.length > 0);
      for (const { left, right } of edges) assert.ok(Math.abs(left) < 1.5 && Math.abs(right) < 1.5, JSON.stringify(edges));
    });

    it('tells a forecast by its line', async () => {
      const { line, figure } = expected.forecast;
      await workbench.goToLine(line);
      const highlights = await workbench.editor.highlightsOf(figure);
      assert.ok(highlights.some(({ borderBottom }) => borderBottom.startsWith('1px dashed')));
    });

    it('has cards with the metric’s name in the filing and in the reader’s language', async () => {
      const { line, figure, text } = expected.card;
      await workbench.goToLine(line);
      const card = await workbench.editor.hover(figure);
      assert.match(await card.textWith(/CNY|EUR/), text);
      await workbench.screenshot(`card of ${file}`);
      await workbench.press('Escape');
    });

    it('has its metrics in the tree, which can be filtered and grouped', async () => {
      const tree = await workbench.openView('Tickmark', 'Figures');
      await tree.row(expected.metric).waitFor();
      await workbench.screenshot(`tree of ${file}`);
      await workbench.runCommand('Tickmark: Filter Figures');
      await workbench.quickInput.type(expected.filter.typed);
      await tree.row(expected.filter.row).waitFor();
      await workbench.quickInput.accept();
      await workbench.runCommand('Tickmark: Clear Filter of Figures');
      await workbench.runCommand('Tickmark: Group Figures by Section');
      await tree.row(expected.group).waitFor();
      await workbench.runCommand('Tickmark: Group Figures by Period');
      await tree.row(/^Q3 2024/).waitFor();
      await workbench.runCommand('Tickmark: Group Figures by Metric');
    });

    it('leads with F12 to the sentence that defines a metric', async () => {
      const { line, name, at } = expected.definition;
      await workbench.goToLine(line);
      await workbench.editor.click(name);
      await workbench.page.locator('#status\\.editor\\.selection', { hasText: /Col (?:[2-9]|\d\d)/ }).waitFor();
      await workbench.press('F12');
      await workbench.editor.waitForLine(at);
    });
  });
}
