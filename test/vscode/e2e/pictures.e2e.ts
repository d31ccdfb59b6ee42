import { latestSample } from '../harness/samples';
import { CommentThread } from '../parts/commentThread';
import type { Workbench } from '../workbench';
import { WRAPPED } from './release';
import { openWorkbench } from './session';

/** The first line of figures in the sample. */
const FIGURES_LINE = 7;
const RECURRING_LINE = 13;

describe('the README’s pictures', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ file: latestSample(), theme: 'light', settings: WRAPPED });
    await workbench.statusBarItem(/\d+ figures/).waitFor();
  });

  after(() => workbench.close());

  it('a release with its figures marked', async () => {
    await workbench.editor.highlightsOf('219.4 million');
    await workbench.screenshot('highlights', { readme: true });
  });

  it('the card over a figure', async () => {
    await workbench.goToLine(FIGURES_LINE);
    const card = await workbench.editor.hover('219.4 million');
    await card.textWith('Q3 FY2025');
    await card.part('Q3 FY2025').locator('img').waitFor();
    await workbench.screenshot('hover', { readme: true });
  });

  it('the tree beside the release', async () => {
    const tree = await workbench.openView('Tickmark', 'Figures');
    await workbench.goToLine(RECURRING_LINE);
    await workbench.editor.click('239.7 million');
    await tree.pane.locator('.monaco-list-row.selected', { hasText: '239.7 million' }).waitFor();
    await workbench.screenshot('tree', { readme: true });
  });

  it('a definition peeked from the text', async () => {
    await workbench.goToLine(RECURRING_LINE);
    await workbench.editor.click('281.3 million');
    await workbench.runCommand('Peek Definition');
    await workbench.page.locator('.peekview-widget .view-line', { hasText: 'annualized' }).first().waitFor();
    await workbench.screenshot('definition', { readme: true });
  });
});

describe('the README’s picture of a review', () => {
  let workbench: Workbench;

  before(async () => {
    const settings = {
      ...WRAPPED,
      'tickmark.review.author': 'Ada Moor',
      'tickmark.figuresView.groupBy': 'section',
      'comments.openView': 'never',
    };
    workbench = await openWorkbench({ file: latestSample(), theme: 'light', settings });
    await workbench.statusBarItem(/\d+ figures/).waitFor();
  });

  after(() => workbench.close());

  it('marks in a release under review', async () => {
    const tree = await workbench.openView('Tickmark', 'Figures');
    await workbench.goToText(FIGURES_LINE, '219.4 million');
    await workbench.press('Alt+K', 'Alt+K', 'Alt+K');
    await workbench.statusBarItem(/3 of \d+/).waitFor();
    await workbench.goToText(RECURRING_LINE, '281.3 million');
    await workbench.press('Alt+U');
    await workbench.statusBarItem(/4 of \d+/).waitFor();
    await workbench.editor.click('239.7 million');
    await workbench.press('Alt+Q');
    await new CommentThread(workbench.page).write('Does this count the contracts that end in October?');
    await tree.row(/[1-9] of \d+/).waitFor();
    await workbench.screenshot('review', { readme: true });
  });
});
