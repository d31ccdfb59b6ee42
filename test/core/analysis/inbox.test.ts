import assert from 'node:assert/strict';
import { Inbox } from '../../../src/analysis/inbox';

/** Holds up the thread. */
function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));
const pause = () => new Promise((resolve) => setTimeout(resolve, 1));

describe('the inbox', () => {
  it('takes messages in in order, in as many turns as they need', async () => {
    const taken: unknown[] = [];
    const inbox = new Inbox((message) => {
      taken.push(message);
      work(3);
    });
    for (let message = 0; message < 6; message++) inbox.add(message);
    assert.deepEqual(taken, []);
    await nextTurn();
    assert.ok(taken.length > 0 && taken.length < 6, `${taken.length} in the first turn`);
    while (taken.length < 6) await pause();
    assert.deepEqual(taken, [0, 1, 2, 3, 4, 5]);
  });

  it('goes on with what comes later', async () => {
    const taken: unknown[] = [];
    const inbox = new Inbox((message) => taken.push(message));
    inbox.add('early');
    await nextTurn();
    inbox.add('late');
    await nextTurn();
    assert.deepEqual(taken, ['early', 'late']);
  });

  it('drops what it has not taken in when it is cleared', async () => {
    const taken: unknown[] = [];
    const inbox = new Inbox((message) => taken.push(message));
    inbox.add('of the worker that died');
    inbox.clear();
    inbox.add('of the next');
    await nextTurn();
    assert.deepEqual(taken, ['of the next']);
  });
});
