import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changed, newMark } from '../../../src/core/marks/changes';
import { readMarksFile, writeMarksFile } from '../../../src/core/marks/marksFile';
import type { Anchor, Mark } from '../../../src/core/marks/model';
import { BusyMarksError, holds, writeMarks, type MarksStorage } from '../../../src/marks/writeMarks';

const ANCHOR: Anchor = { type: 'passage', quote: 'x', start: 1, before: '', after: '', above: '', below: '', section: '' };
const act = (minute: number) => ({ author: 'Ada Moor', time: `2026-03-02T09:0${minute}:00.000Z` });
const mark = (id: string) => newMark(id, ANCHOR, act(0));

/** A file in memory, with a moment between everything that is done to it. */
class Memory {
  text: string | undefined;

  storage(pause: () => Promise<void> = () => Promise.resolve()): MarksStorage {
    const done = <T>(value: () => T) => pause().then(value);
    return {
      read: () => done(() => this.text),
      prepare: (text) => done(() => ({ commit: () => done(() => void (this.text = text)), discard: () => Promise.resolve() })),
      giveWay: () => pause(),
    };
  }

  get marks(): readonly Mark[] {
    return readMarksFile(this.text ?? '').marks;
  }
}

describe('writing marks', () => {
  it('makes the file, and leaves one alone that has them already', async () => {
    const memory = new Memory();
    await writeMarks(memory.storage(), [mark('mark0001')]);
    const written = memory.text;
    assert.equal(memory.marks.length, 1);
    await writeMarks(memory.storage(), [mark('mark0001')]);
    assert.equal(memory.text, written);
  });

  it('keeps what is in the file, marks or not', async () => {
    const memory = new Memory();
    memory.text = `half a line\n${writeMarksFile({ marks: [mark('mark0001')], strangers: [] })}`;
    await writeMarks(memory.storage(), [mark('mark0002')]);
    assert.ok(memory.text.startsWith('half a line\n'));
    assert.deepEqual(
      memory.marks.map(({ id }) => id),
      ['mark0001', 'mark0002'],
    );
  });

  it('starts again when somebody else has written meanwhile', async () => {
    const memory = new Memory();
    let isFirst = true;
    let waited = 0;
    const storage = memory.storage();
    const meanwhile: MarksStorage = {
      read: () => storage.read(),
      giveWay: (times) => {
        waited += times;
        return storage.giveWay(times);
      },
      prepare: async (text) => {
        const prepared = await storage.prepare(text);
        if (isFirst) memory.text = writeMarksFile({ marks: [mark('theirs01')], strangers: [] });
        isFirst = false;
        return prepared;
      },
    };
    await writeMarks(meanwhile, [mark('ours0001')]);
    assert.equal(waited, 1, 'gave way once');
    assert.deepEqual(
      memory.marks.map(({ id }) => id),
      ['ours0001', 'theirs01'],
    );
  });

  it('gives up where the file never stands still, and says so', async () => {
    const memory = new Memory();
    let count = 0;
    const storage: MarksStorage = { ...memory.storage(), read: () => Promise.resolve(`line ${count++}\n`) };
    await assert.rejects(writeMarks(storage, [mark('ours0001')]), BusyMarksError);
  });

  it('by two windows at once loses nothing of either, in whatever order the steps fall, once each has looked again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const memory = new Memory();
        const pause = () => scheduler.schedule(Promise.resolve());
        const own = ['ours0001', 'theirs01'].map((id) => {
          return changed(mark(id), { type: 'state', is: 'ticked', by: 'person' }, act(1));
        });
        const both = Promise.all(own.map((one) => writeMarks(memory.storage(pause), [one])));
        await scheduler.waitFor(both);
        // What the watcher of the folder leads to: whoever misses its own writes it again.
        for (const one of own)
          if (!holds({ marks: memory.marks, strangers: [] }, [one])) await writeMarks(memory.storage(), [one]);
        assert.deepEqual(new Set(memory.marks.map(({ id }) => id)), new Set(['ours0001', 'theirs01']));
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
