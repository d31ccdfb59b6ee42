import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { RenderThread, renderThread } from '../../../src/filingView/renderThread';
import { soon, threadsInHand } from '../workspaceLibrary/threads';

const SILENCE_MS = 40;
const task = { bytes: Buffer.from('<p>Sales 5</p>'), figures: [], places: [] };
const STYLES = { layout: '', paper: '', shaded: '' };
const block = (html: string) => ({ type: 'parts', parts: [{ type: 'block', html, start: 0 }] });

describe('the thread that renders pages', () => {
  it('makes a page in a thread of its own', async () => {
    const renderer = renderThread({ fsPath: './dist/filingRenderer.js' } as Uri);
    const { parts } = await renderer.render(task);
    assert.match(JSON.stringify(parts), /Sales 5/);
    renderer.dispose();
  });

  it('is another one when it dies, and forgets what the first had said', async () => {
    const { start, threads, thread } = threadsInHand();
    const renderer = new RenderThread(start);
    const page = renderer.render(task);
    thread().answer(block('half'));
    await soon();
    thread().die('no memory');
    assert.equal(threads.length, 2);
    thread().answer(block('whole'));
    thread().answer({ type: 'done', title: '', styles: STYLES });
    assert.deepEqual((await page).parts, [{ type: 'block', html: 'whole', start: 0 }]);
    renderer.dispose();
  });

  it('gives a page up that kills two, or over which two hang', async () => {
    const { start, thread } = threadsInHand();
    const renderer = new RenderThread(start, SILENCE_MS);
    const deadly = renderer.render(task);
    thread().die('no memory');
    thread().die('no memory');
    await assert.rejects(deadly, /no memory/);
    await assert.rejects(renderer.render(task), /said nothing/);
    const next = renderer.render(task);
    thread().answer({ type: 'done', title: 'next', styles: STYLES });
    assert.equal((await next).title, 'next');
    renderer.dispose();
  });

  it('tells whoever waits when it is ended', async () => {
    const { start } = threadsInHand();
    const renderer = new RenderThread(start);
    const page = renderer.render(task);
    renderer.dispose();
    await assert.rejects(page, /ended/);
  });
});
