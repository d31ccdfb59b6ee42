import type { ThreadLike } from '../threads/thread';
import { answerSchema, type Answer, type Request } from '../analysis/protocol';
import type { WorkspaceFile } from '../analysis/schemas/workspace';
import { ownBytes } from './ownBytes';
import { Thread } from './thread';

/** A file to be analysed. */
export interface FileToIndex {
  /** Its path: the ending says what it may hold. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The user says that it is a filing. */
  readonly insist: boolean;
  /** Tags of the languages it may be in, the likeliest first; all when empty. */
  readonly languages: readonly string[];
}

/** Analyses a file for the library. */
export interface Indexing {
  /**
   * The bytes of its record; null when it is no filing. The file's bytes are given away.
   * @throws ThreadDiedError when the analysis killed its thread; Error when it failed
   */
  index(file: FileToIndex): Promise<Uint8Array | null>;
}

/** The next file comes at once, or not for a long time: a thread with the engine in it takes 60 MB. */
const IDLE_MS = 5000;
/** The id of what nobody waits for. */
const UNASKED = Number.MAX_SAFE_INTEGER;

/** An analysis worker of its own, so that open documents do not wait for the library's files. It is there while there are such. */
export class IndexClient implements Indexing {
  #files: WorkspaceFile[] = [];
  readonly #thread: Thread<Extract<Request, { type: 'index' | 'catalogue' }>, Answer>;

  constructor(start: () => ThreadLike, idleMs = IDLE_MS) {
    this.#thread = new Thread({
      start: () => {
        const thread = start();
        if (this.#files.length > 0) thread.postMessage({ type: 'catalogue', id: UNASKED, files: this.#files } satisfies Request);
        return thread;
      },
      check: (message) => answerSchema.parse(message),
      idleMs,
    });
  }

  async index({ name, bytes, insist, languages }: FileToIndex): Promise<Uint8Array | null> {
    const own = ownBytes(bytes);
    const answer = await this.#thread.ask(
      (id) => ({ type: 'index', id, name, bytes: own, insist, languages: [...languages] }),
      [own.buffer],
    );
    if (answer.type === 'indexed') return answer.record;
    throw new Error(answer.type === 'failed' ? answer.message : `the analysis answered with ${answer.type}`);
  }

  /** Has files read with what the workspace's own files say, from the next one on. */
  useFiles(files: readonly WorkspaceFile[]): void {
    if (files.length === 0 && this.#files.length === 0) return;
    this.#files = [...files];
    this.#thread.tell({ type: 'catalogue', id: UNASKED, files: this.#files });
  }

  /** Ends the thread; what it was doing counts as died. */
  dispose(): void {
    this.#thread.stop();
  }
}
