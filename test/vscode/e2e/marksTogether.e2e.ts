import assert from 'node:assert/strict';
import { insist } from '../parts/insist';
import { MarksFile } from '../parts/marksFile';
import type { Workbench } from '../workbench';
import { FILE, LINES, openRelease, WRAPPED } from './release';
import { openWorkbench } from './session';

const SETTINGS = { ...WRAPPED, 'tickmark.review.author': 'Ada Moor' };
/** As many as there are figures from the first highlight on, and in the statement; neither window gets to the other's. */
const TICKS = [10, 7] as const;

describe('marks of two windows of one workspace', () => {
  let one: Workbench;
  let other: Workbench;
  let marks: MarksFile;

  // Before each attempt: figures that are ticked cannot be ticked again.
  beforeEach(async () => {
    one = await openRelease({ settings: SETTINGS });
    other = await openWorkbench({ beside: one, file: FILE, settings: SETTINGS });
    await other.statusBarItem(/\d+ figures/).waitFor();
    marks = new MarksFile(one.folder, FILE);
  });

  afterEach(async () => {
    await other.close();
    await one.close();
  });

  /** Ticks figures as fast as the window goes on to the next. */
  const tickMany = async (workbench: Workbench, count: number) => {
    const position = workbench.page.locator('#status\\.editor\\.selection');
    for (let done = 0; done < count; done++) {
      const before = await position.innerText();
      // Of two windows one has the keyboard's attention at a time: a key may come to nothing.
      await insist(
        () => workbench.press('Alt+K'),
        async (timeout) => {
          await workbench.page.waitForFunction(
            ([selector, text]) => document.querySelector<HTMLElement>(selector)?.innerText !== text,
            ['#status\\.editor\\.selection', before] as const,
            { timeout },
          );
        },
      );
    }
  };

  it('that tick at once lose nothing of each other, and show what the other did', async () => {
    await one.goToText(LINES.revenue, 'RMB4,370.2 million');
    await other.goToText(27, '4,281,010');
    await Promise.all([tickMany(one, TICKS[0]), tickMany(other, TICKS[1])]);
    const least = TICKS[0] + TICKS[1];
    await marks.waitUntil((lines) => lines.length >= least);
    const all = new Set(marks.lines().map(({ anchor }) => anchor.start));
    assert.equal(all.size, marks.lines().length, 'no figure has two marks');
    const done = new RegExp(`\\b${all.size} of \\d+`);
    await one.statusBarItem(done).waitFor();
    await other.statusBarItem(done).waitFor();
    assert.deepEqual(marks.temporary(), []);
  });
});
