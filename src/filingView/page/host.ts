import * as z from 'zod/mini';
import { toPageSchema, type ToHost, type ToPage } from '../protocol';

/** What the page remembers while it is hidden, and the editor after a reload. */
const stateSchema = z.object({
  selected: z.nullable(z.int()),
  /** The block at the top of the window, and how far it has gone beyond: blocks keep their places when heights change. */
  block: z.int(),
  offset: z.number(),
  panels: z.array(z.string()),
  folded: z.array(z.string()),
});
export type PageState = z.infer<typeof stateSchema>;

const NO_STATE: PageState = { selected: null, block: 0, offset: 0, panels: [], folded: [] };

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

/** The page's side of the protocol. */
export class Host {
  readonly #api = acquireVsCodeApi();
  #state: PageState;
  #saving: number | undefined;

  constructor() {
    const remembered = stateSchema.safeParse(this.#api.getState());
    this.#state = remembered.success ? remembered.data : NO_STATE;
  }

  get state(): PageState {
    return this.#state;
  }

  say(message: ToHost): void {
    this.#api.postMessage(message);
  }

  listen(listener: (message: ToPage) => void): void {
    window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const checked = toPageSchema.safeParse(data);
      if (checked.success) listener(checked.data);
      else console.error('Tickmark: a message that does not fit', checked.error);
    });
  }

  /** Scrolling changes it at every frame: it is handed over when things are quiet. */
  remember(change: Partial<PageState>): void {
    this.#state = { ...this.#state, ...change };
    window.clearTimeout(this.#saving);
    this.#saving = window.setTimeout(() => this.#api.setState(this.#state), 100);
  }
}
