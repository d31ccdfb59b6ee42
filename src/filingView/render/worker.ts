import { parentPort } from 'node:worker_threads';
import { decode } from '../../core/decode';
import { batchesOf } from './batches';
import type { Marks } from './rendered';
import { parsePage, renderParsed, type ParsedPage } from './renderPage';
import { renderTaskSchema, type RenderAnswer } from './schemas';

/** A thread that renders pages. The last file stays parsed, because its page is made again with its figures. */

const port = parentPort;
if (port === null) throw new Error('filingRenderer.js is started by Tickmark as a worker thread, not by itself');

let last: { readonly bytes: Uint8Array; readonly page: ParsedPage } | undefined;

function parsed(bytes: Uint8Array): ParsedPage {
  if (last === undefined || Buffer.compare(last.bytes, bytes) !== 0) {
    last = undefined; // two large pages at once would take twice the memory
    last = { bytes, page: parsePage(decode(bytes, 'markup')) };
  }
  return last.page;
}

const answer = (message: RenderAnswer) => port.postMessage(message);

function render(id: number, bytes: Uint8Array, marks: Marks): void {
  const { title, styles, parts } = renderParsed(parsed(bytes), marks);
  for (const batch of batchesOf(parts)) answer({ type: 'parts', id, parts: batch });
  answer({ type: 'done', id, title, styles });
}

port.on('message', (message: unknown) => {
  const { id, bytes, ...marks } = renderTaskSchema.parse(message);
  try {
    render(id, bytes, marks);
  } catch (error) {
    answer({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) });
  }
});
