/** As much of VS Code as the editor's words need: its language, and messages with their places filled in. */
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

export class MarkdownString {
  value: string;
  isTrusted: unknown = undefined;

  constructor(value: string) {
    this.value = value;
  }
}
