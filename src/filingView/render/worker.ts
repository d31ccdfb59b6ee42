import { areSameBytes } from '../../bytes';
import { decode } from '../../core/decode';
import { runThread, type Post } from '../../threads/runThread';
import { batchesOf } from './batches';
import type { Marks } from './rendered';
import { parsePage, renderParsed, type ParsedPage } from './renderPage';
import { renderTaskSchema, type RenderAnswer } from './schemas';

/** A thread that renders pages. The last file stays parsed, because its page is made again with its figures. */

let last: { readonly bytes: Uint8Array; readonly page: ParsedPage } | undefined;

function parsed(bytes: Uint8Array): ParsedPage {
  if (last === undefined || !areSameBytes(last.bytes, bytes)) {
    last = undefined; // two large pages at once would take twice the memory
    last = { bytes, page: parsePage(decode(bytes, 'markup')) };
  }
  return last.page;
}

type Answer = (message: RenderAnswer) => void;

function render(id: number, bytes: Uint8Array, marks: Marks, answer: Answer): void {
  const { title, styles, parts } = renderParsed(parsed(bytes), marks);
  for (const batch of batchesOf(parts)) answer({ type: 'parts', id, parts: batch });
  answer({ type: 'done', id, title, styles });
}

runThread((_, post: Post) => (message) => {
  const { id, bytes, ...marks } = renderTaskSchema.parse(message);
  try {
    render(id, bytes, marks, post);
  } catch (error) {
    post({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) } satisfies RenderAnswer);
  }
});
