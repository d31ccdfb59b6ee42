import * as vscode from 'vscode';
import type { Placed } from '../../core/marks/anchors/findAnchors';
import { commentsOf, evidenceOf, isShown, type Comment, type Mark } from '../../core/marks/model';
import { Disposables } from '../../disposables';
import { escapeMarkdown } from '../../core/escapeMarkdown';
import { placedMarks } from '../../core/marks/review';
import { COMMANDS } from '../commandIds';
import { rangeOf } from '../ranges';
import { evidenceInWords, markInWords } from '../words/marks';
import { setState, type MarkServices } from './markCommands';
import { newId, type Wanted } from './marker';

/** A comment of a mark as the editor shows it. */
class ShownComment implements vscode.Comment {
  readonly author: vscode.CommentAuthorInformation;
  readonly timestamp: Date;
  readonly contextValue = 'tickmark.comment';
  body: string | vscode.MarkdownString;
  mode = vscode.CommentMode.Preview;
  label?: string;

  constructor(
    readonly comment: Comment,
    readonly thread: vscode.CommentThread,
  ) {
    this.author = { name: comment.author };
    this.timestamp = new Date(comment.time);
    this.body = inParagraphs(comment.text);
    if (comment.edited !== undefined) this.label = vscode.l10n.t('edited');
  }
}

/** What somebody else has written is shown, never interpreted. */
function inParagraphs(text: string): vscode.MarkdownString {
  return new vscode.MarkdownString(text.split('\n').map(escapeMarkdown).join('  \n'));
}

interface Shown {
  readonly document: vscode.TextDocument;
  readonly thread: vscode.CommentThread;
  /** What it shows, to leave alone what has not changed: a thread that is made anew loses what somebody is typing. */
  readonly state: string;
}

/**
 * The comments of marks, beside their figures. There is a thread where there is a comment, and where somebody has asked for one; lines
 * without marks offer none.
 */
export class CommentThreads implements vscode.Disposable {
  readonly #services: MarkServices;
  readonly #disposables = new Disposables();
  readonly #controller = this.#disposables.add(
    vscode.comments.createCommentController('tickmark.review', vscode.l10n.t('Review Marks')),
  );
  /** By mark and document. */
  readonly #shown = new Map<string, Shown>();
  /** The mark whose thread is open without a comment. */
  #asked: string | undefined;
  readonly commands: Readonly<Record<string, (...args: unknown[]) => unknown>>;

  constructor(services: MarkServices) {
    this.#services = services;
    this.#controller.options = {
      prompt: vscode.l10n.t('Comment'),
      placeHolder: vscode.l10n.t('What is to be asked, or what was found?'),
    };
    this.#disposables.add(services.reviews.onDidChange((document) => this.#show(document)));
    this.#disposables.add(vscode.workspace.onDidCloseTextDocument((document) => this.#hide(document)));
    for (const document of vscode.workspace.textDocuments) this.#show(document);
    this.commands = {
      [COMMANDS.reply]: (reply) => this.#reply(reply as vscode.CommentReply),
      [COMMANDS.editComment]: (comment) => setMode(comment, vscode.CommentMode.Editing),
      [COMMANDS.cancelComment]: (comment) => setMode(comment, vscode.CommentMode.Preview),
      [COMMANDS.saveComment]: (comment) => this.#save(comment),
      [COMMANDS.deleteComment]: (comment) => this.#delete(comment),
      [COMMANDS.resolveThread]: (thread) => this.#resolve(thread as vscode.CommentThread, true),
      [COMMANDS.unresolveThread]: (thread) => this.#resolve(thread as vscode.CommentThread, false),
    };
  }

  /** Questions what is selected, and makes room for the question: in text a thread, on a page a line to type in. */
  async question(): Promise<void> {
    const here = await setState(this.#services, 'questioned');
    if (here === undefined) return;
    const { surface } = here;
    const review = await this.#services.reviews.update(surface.document);
    const start = surface.selection?.start ?? 0;
    const placements = review === undefined ? [] : placedMarks(review);
    const placement = placements.find((one) => one.span.start <= start && start <= one.span.end && isShown(one.mark));
    if (placement === undefined) return;
    if (surface.kind === 'page') return this.#askOnPage(surface.document, placement.mark);
    this.#asked = placement.mark.id;
    this.#show(surface.document);
    const shown = this.#shown.get(keyOf(surface.document, placement.mark));
    if (shown !== undefined) shown.thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
  }

  dispose(): void {
    for (const { thread } of this.#shown.values()) thread.dispose();
    this.#disposables.dispose();
  }

  async #askOnPage(document: vscode.TextDocument, mark: Mark): Promise<void> {
    const text = await vscode.window.showInputBox({
      title: vscode.l10n.t('Question: {0}', mark.anchor.quote),
      placeHolder: vscode.l10n.t('What is to be asked, or what was found?'),
    });
    if (text !== undefined && text.trim() !== '') await this.#comment(document, mark, text.trim());
  }

  #hide(document: vscode.TextDocument): void {
    for (const [key, { document: shownIn, thread }] of this.#shown) {
      if (shownIn !== document) continue;
      thread.dispose();
      this.#shown.delete(key);
    }
  }

  #show(document: vscode.TextDocument): void {
    const review = this.#services.reviews.of(document);
    const placements = review === undefined ? [] : placedMarks(review);
    const wanted = new Map<string, Placed>();
    for (const placement of placements) {
      const { mark } = placement;
      const hasThread = commentsOf(mark).length > 0 || this.#asked === mark.id;
      if (isShown(mark) && hasThread) wanted.set(keyOf(document, mark), placement);
    }
    for (const [key, { document: shownIn, thread }] of this.#shown) {
      if (shownIn !== document || wanted.has(key)) continue;
      thread.dispose();
      this.#shown.delete(key);
    }
    for (const [key, placement] of wanted) this.#showThread(document, key, placement);
  }

  #showThread(document: vscode.TextDocument, key: string, placement: Placed): void {
    const { mark, span } = placement;
    const range = rangeOf(document, span);
    const known = this.#shown.get(key);
    const state = JSON.stringify([mark, placement.type]);
    const thread = known?.thread ?? this.#controller.createCommentThread(document.uri, range, []);
    if (known !== undefined && !range.isEqual(thread.range ?? range)) thread.range = range;
    if (known?.state === state) return;
    const { Resolved, Unresolved } = vscode.CommentThreadState;
    const isResolved = mark.resolved?.is === true;
    thread.canReply = true;
    thread.label = labelOf(mark);
    thread.state = isResolved ? Resolved : Unresolved;
    thread.contextValue = isResolved ? 'tickmark.resolved' : 'tickmark.open';
    thread.comments = commentsOf(mark).map((comment) => new ShownComment(comment, thread));
    if (known === undefined)
      thread.collapsibleState =
        this.#asked === mark.id ? vscode.CommentThreadCollapsibleState.Expanded : vscode.CommentThreadCollapsibleState.Collapsed;
    this.#shown.set(key, { document, thread, state });
  }

  #markOf(thread: vscode.CommentThread): { readonly document: vscode.TextDocument; readonly mark: Mark } | undefined {
    const [key, shown] = [...this.#shown].find(([, one]) => one.thread === thread) ?? [];
    const review = shown && this.#services.reviews.of(shown.document);
    const placements = review === undefined ? [] : placedMarks(review);
    const found = shown && placements.find(({ mark }) => keyOf(shown.document, mark) === key);
    return shown && found && { document: shown.document, mark: found.mark };
  }

  async #reply({ thread, text }: vscode.CommentReply): Promise<void> {
    const about = this.#markOf(thread);
    if (about !== undefined && text.trim() !== '') await this.#comment(about.document, about.mark, text.trim());
  }

  async #comment(document: vscode.TextDocument, mark: Mark, text: string): Promise<void> {
    await this.#do(document, { mark, change: { type: 'comment', id: newId(), text } });
  }

  async #save(comment: unknown): Promise<void> {
    if (!(comment instanceof ShownComment) || typeof comment.body !== 'string') return;
    const [text, { thread, comment: saved }] = [comment.body.trim(), comment];
    const about = this.#markOf(thread);
    if (about === undefined || text === '') return;
    await this.#do(about.document, { mark: about.mark, change: { type: 'editComment', id: saved.id, text } });
  }

  async #delete(comment: unknown): Promise<void> {
    const about = comment instanceof ShownComment ? this.#markOf(comment.thread) : undefined;
    if (about === undefined || !(comment instanceof ShownComment)) return;
    const { id } = comment.comment;
    await this.#do(about.document, { mark: about.mark, change: { type: 'deleteComment', id, deleted: true } });
  }

  async #resolve(thread: vscode.CommentThread, is: boolean): Promise<void> {
    const about = this.#markOf(thread);
    if (about !== undefined) await this.#do(about.document, { mark: about.mark, change: { type: 'resolve', is } });
  }

  async #do(document: vscode.TextDocument, wanted: Wanted): Promise<void> {
    await this.#services.marker.apply(document, [wanted]);
  }
}

function keyOf(document: vscode.TextDocument, { id }: Mark): string {
  return `${id} ${document.uri.toString()}`;
}

function labelOf(mark: Mark): string {
  return [`${mark.anchor.quote}: ${markInWords(mark)}`, ...evidenceOf(mark).map(evidenceInWords)].join(' · ');
}

/** Edited is the text itself, not the Markdown that shows it. */
function setMode(comment: unknown, mode: vscode.CommentMode): void {
  if (!(comment instanceof ShownComment)) return;
  comment.mode = mode;
  comment.body = mode === vscode.CommentMode.Editing ? comment.comment.text : inParagraphs(comment.comment.text);
  comment.thread.comments = [...comment.thread.comments];
}
