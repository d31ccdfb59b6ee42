import type { WorkspaceFile } from '../analysis/schemas/workspace';
import type { ThreadLike } from '../threads/thread';
import type { Question, ReplyTo } from '../core/library/questions';
import type { FiledTie } from '../core/checks/acrossFilings';
import type { ExportContent } from '../export/content';
import type { Stamp } from './cacheIndex';
import type { ExportWish } from './libraryExport';
import { libraryAnswerSchema, type LibraryAnswer, type LibraryRequest } from './libraryProtocol';
import { ownBytes } from './ownBytes';
import type { Source } from './recordCache';
import { Thread, ThreadDiedError } from './thread';

/** A file as it is on disk, and what its analysis depends on. */
export interface FileState {
  readonly stamp: Stamp;
  readonly variant: string;
}

/** What the cache had: a record, which the library has now; that the file is no filing; or nothing. */
export type Restored = Extract<LibraryAnswer, { type: 'restored' }>['outcome'];

/** How much the library has. */
export interface LibrarySummary {
  readonly filings: number;
  readonly figures: number;
}

/** What the client tells. */
export interface LibraryListener {
  /** The thread ended and with it all that the library had: it is to be filled again. */
  readonly lost: (reason: string) => void;
  /** The cache cannot be used, or not written. Said once. */
  readonly cacheTrouble: (message: string) => void;
}

/** The id of what nobody waits for. */
const UNASKED = Number.MAX_SAFE_INTEGER;

type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never;

/** Asked again once when the thread dies: it starts anew, with nothing in it. */
const MOST_ATTEMPTS = 2;

/**
 * The editor's side of the library's thread.
 *
 * Every method ends with ThreadDiedError where the thread ended meanwhile, and with Error where it could not do what was asked.
 */
export class LibraryClient {
  readonly #thread: Thread<LibraryRequest, LibraryAnswer>;
  #known: WorkspaceFile[] = [];

  constructor(start: () => ThreadLike, { lost, cacheTrouble }: LibraryListener) {
    this.#thread = new Thread({
      start: () => {
        const thread = start();
        // Before anything else: it is asked for what the files say, too.
        if (this.#known.length > 0)
          thread.postMessage({ type: 'know', id: UNASKED, files: this.#known } satisfies LibraryRequest);
        return thread;
      },
      check: (message) => libraryAnswerSchema.parse(message),
      other: (answer) => {
        if (answer.type === 'cacheTrouble') cacheTrouble(answer.message);
      },
      died: lost,
    });
  }

  /** Takes a file's record from the cache where the file has not changed since. */
  async restore(file: string, { stamp, variant }: FileState): Promise<Restored> {
    return restoredOf(await this.#ask({ type: 'restore', file, stamp, variant }));
  }

  /** Takes a record from the cache that was made of the same bytes, wherever they were. */
  async recall(file: string, { stamp, variant }: FileState, content: string): Promise<Restored> {
    return restoredOf(await this.#ask({ type: 'recall', file, stamp, variant, content }));
  }

  /**
   * Gives the library a record, and the cache where `source` says which state of the file it is of. Null says that the file is no
   * filing. The bytes are given away.
   */
  async put(file: string, record: Uint8Array | null, source: (Source & { readonly stamp: Stamp }) | null): Promise<void> {
    const bytes = record && ownBytes(record);
    await this.#ask({ type: 'put', file, record: bytes, source }, bytes ? [bytes.buffer] : []);
  }

  async remove(file: string): Promise<void> {
    await this.#ask({ type: 'remove', file });
  }

  /** What the workspace's own files say of metrics and companies counts from now on, in every thread to come too. */
  async know(files: readonly WorkspaceFile[]): Promise<void> {
    if (files.length === 0 && this.#known.length === 0) return;
    this.#known = [...files];
    await this.#ask({ type: 'know', files: this.#known });
  }

  /** The cache forgets what it knows of all files but these. */
  async retain(files: readonly string[]): Promise<void> {
    await this.#ask({ type: 'retain', files: [...files] });
  }

  /** Empties the cache. What the library has it keeps. */
  async clear(): Promise<void> {
    await this.#ask({ type: 'clear' });
  }

  /** Ends when all that belongs on the disk is there. */
  async flush(): Promise<void> {
    await this.#ask({ type: 'flush' });
  }

  async summary(): Promise<LibrarySummary> {
    const answer = await this.#askAgain({ type: 'summary' });
    if (answer.type !== 'summary') throw unexpected(answer);
    return { filings: answer.filings, figures: answer.figures };
  }

  async ask<Type extends Question['type']>(question: Extract<Question, { readonly type: Type }>): Promise<ReplyTo<Type>> {
    const answer = await this.#askAgain({ type: 'ask', question });
    if (answer.type !== 'replied' || answer.reply.type !== question.type) throw unexpected(answer);
    return answer.reply as ReplyTo<Type>;
  }

  /** What ties a filing to the others, by the name that the library knows it by. */
  async ties(file: string): Promise<readonly FiledTie[]> {
    const answer = await this.#askAgain({ type: 'ties', file });
    if (answer.type !== 'tied') throw unexpected(answer);
    return answer.ties;
  }

  /** What of the library is wanted, as the content of a file; null where there is nothing. */
  async export(wish: ExportWish): Promise<ExportContent | null> {
    const answer = await this.#askAgain({ type: 'export', wish });
    if (answer.type !== 'exported') throw unexpected(answer);
    return answer.content;
  }

  dispose(): void {
    this.#thread.stop();
  }

  /** A question does no harm when it is asked twice. */
  async #askAgain(question: Unnumbered<LibraryRequest>): Promise<LibraryAnswer> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#ask(question);
      } catch (error) {
        if (!(error instanceof ThreadDiedError) || attempt === MOST_ATTEMPTS) throw error;
      }
    }
  }

  async #ask(request: Unnumbered<LibraryRequest>, transfer: readonly ArrayBuffer[] = []): Promise<LibraryAnswer> {
    const answer = await this.#thread.ask((id) => ({ ...request, id }), transfer);
    if (answer.type === 'failed') throw new Error(answer.message);
    return answer;
  }
}

function restoredOf(answer: LibraryAnswer): Restored {
  if (answer.type !== 'restored') throw unexpected(answer);
  return answer.outcome;
}

function unexpected({ type }: LibraryAnswer): Error {
  return new Error(`the library answered with ${type}`);
}
