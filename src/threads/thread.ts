import type * as vscode from 'vscode';

/** What is needed of a thread, whether it is one of Node's or a browser's. */
export interface ThreadLike {
  postMessage(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  terminate(): Promise<number>;
}

/** How a thread is started. */
export interface ThreadStart {
  /** One of our own scripts, which begins with `runThread`. */
  readonly script: vscode.Uri;
  /** What it is told at once: whatever can be cloned. */
  readonly data?: unknown;
  /** Where that can be had, it ends when it needs more memory. */
  readonly mostMegabytes?: number;
}
