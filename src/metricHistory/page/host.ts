import { toPageSchema, type PanelState, type ToHost, type ToPage } from '../protocol';

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  setState(state: unknown): void;
};

/** The page's side of the protocol. */
export class Host {
  readonly #api = acquireVsCodeApi();

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

  /** The editor hands it to the host after a reload. */
  remember(state: PanelState): void {
    this.#api.setState(state);
  }
}
