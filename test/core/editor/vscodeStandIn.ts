/** As much of VS Code as tests without it need: its language, messages with their places filled in, events. */
import german from '../../../l10n/bundle.l10n.de.json';
import chinese from '../../../l10n/bundle.l10n.zh-cn.json';

type Value = string | number | boolean;
type Values = readonly Value[] | readonly [Readonly<Record<string, Value>>];

const BUNDLES: Readonly<Record<string, Readonly<Record<string, string>>>> = { de: german, 'zh-cn': chinese };

export const env = { language: 'en' };

export const l10n = {
  t: (message: string, ...values: Values): string => {
    const [first] = values;
    const filled = typeof first === 'object' ? first : Object.fromEntries(Object.entries(values));
    const text = BUNDLES[env.language]?.[message] ?? message;
    return text.replace(/\{(\w+)\}/g, (place, name: string) => String(filled[name] ?? place));
  },
};

/** Does something in another language of the editor. */
export function inLanguage<T>(language: string, work: () => T): T {
  const before = env.language;
  env.language = language;
  try {
    return work();
  } finally {
    env.language = before;
  }
}

interface UriParts {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  readonly query: string;
}

/** Addresses, as far as names of files are taken from them. */
export const Uri = {
  parse: (text: string): UriParts => {
    const { protocol, host, pathname, search } = new URL(text);
    return { scheme: protocol.slice(0, -1), authority: host, path: decodeURIComponent(pathname), query: search.slice(1) };
  },
  from: (parts: UriParts): UriParts => parts,
};

export class MarkdownString {
  value: string;
  isTrusted: unknown = undefined;

  constructor(value: string) {
    this.value = value;
  }
}

/** Named by what is tested, but not used there. */
export const window = {};
export class Range {}
export class Location {}

export class Disposable {
  static from(...disposables: readonly { dispose(): void }[]): Disposable {
    return new Disposable(() => disposables.forEach((disposable) => disposable.dispose()));
  }

  readonly #end: () => void;

  constructor(end: () => void) {
    this.#end = end;
  }

  dispose(): void {
    this.#end();
  }
}

export class EventEmitter<T> {
  readonly #listeners = new Set<(value: T) => void>();

  readonly event = (listener: (value: T) => void): Disposable => {
    this.#listeners.add(listener);
    return new Disposable(() => this.#listeners.delete(listener));
  };

  fire(value: T): void {
    for (const listener of this.#listeners) listener(value);
  }

  dispose(): void {
    this.#listeners.clear();
  }
}
