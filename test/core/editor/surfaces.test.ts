import assert from 'node:assert/strict';
import type { TextDocument } from 'vscode';
import type { Span } from '../../../src/core/filing';
import type { Surface, SurfaceSource } from '../../../src/editor/surfaces/surface';
import { Surfaces } from '../../../src/editor/surfaces/surfaces';
import { EventEmitter } from './vscodeStandIn';

const documentOf = (name: string) => ({ uri: { toString: () => name } }) as TextDocument;

class SurfaceInHand implements Surface {
  readonly kind: Surface['kind'];
  readonly document: TextDocument;
  readonly selection = null;
  readonly revealed: Span[] = [];

  constructor(kind: Surface['kind'], name: string) {
    this.kind = kind;
    this.document = documentOf(name);
  }

  reveal(span: Span): Promise<void> {
    this.revealed.push(span);
    return Promise.resolve();
  }

  select(): void {
    throw new Error('not asked for');
  }
}

class SourceInHand implements SurfaceSource {
  readonly #changed = new EventEmitter<void>();
  readonly #selected = new EventEmitter<Surface>();
  readonly onDidChange = this.#changed.event as SurfaceSource['onDidChange'];
  readonly onDidChangeSelection = this.#selected.event as SurfaceSource['onDidChangeSelection'];
  active: Surface | undefined;
  visible: readonly Surface[] = [];

  show(visible: readonly Surface[], active: Surface | undefined): void {
    this.visible = visible;
    this.active = active;
    this.#changed.fire();
  }
}

function twoKinds() {
  const surfaces = new Surfaces();
  const [texts, pages] = [new SourceInHand(), new SourceInHand()];
  surfaces.register(texts);
  surfaces.register(pages);
  const [text, page] = [new SurfaceInHand('text', 'a'), new SurfaceInHand('page', 'a')];
  return { surfaces, texts, pages, text, page };
}

describe('the surfaces', () => {
  it('have the reader in the one that was active last, also while another still says that it is', () => {
    const { surfaces, texts, pages, text, page } = twoKinds();
    assert.equal(surfaces.active, undefined);
    texts.show([text], text);
    assert.equal(surfaces.active, text);
    pages.show([page], page);
    assert.equal(surfaces.active, page);
    texts.show([text], text);
    assert.equal(surfaces.active, text);
    texts.show([], undefined);
    assert.equal(surfaces.active, page);
  });

  it('tell every change, and nothing of a kind that is gone', () => {
    const { surfaces, texts, text } = twoKinds();
    const told: (Surface | undefined)[] = [];
    surfaces.onDidChange((surface) => told.push(surface));
    texts.show([text], text);
    const late = new SourceInHand();
    const registration = surfaces.register(late);
    registration.dispose();
    late.show([], undefined);
    assert.deepEqual(told, [text, text, text]);
  });

  it('show a place where the reader is, else where the document is in view', async () => {
    const { surfaces, texts, pages, text, page } = twoKinds();
    const span = { start: 3, end: 5 };
    texts.show([text], undefined);
    pages.show([page], page);
    await surfaces.show(documentOf('a'), span);
    assert.deepEqual([page.revealed, text.revealed], [[span], []]);
    pages.show([page], undefined);
    texts.show([text], text);
    await surfaces.show(documentOf('a'), span);
    assert.deepEqual([page.revealed, text.revealed], [[span], [span]]);
  });

  it('wait for one that is being opened', async () => {
    const { surfaces, pages, texts, text, page } = twoKinds();
    texts.show([text], text);
    const opened = surfaces.opened(page.document.uri, 'page');
    pages.show([page], page);
    assert.equal(await opened, page);
    assert.equal(await surfaces.opened(text.document.uri, 'text'), text);
  });
});
