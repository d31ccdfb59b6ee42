import type { Metric } from './schema';

/** A name, or a part of one, in every language that names the statements. `hant` is `zh` in traditional characters. */
export interface Words {
  readonly en: string;
  readonly de: string;
  readonly zh: string;
  readonly hant: string;
}

export function words(en: string, de: string, zh: string, hant: string): Words {
  return { en, de, zh, hant };
}

/** A name put together from parts, from the widest to the narrowest: "Cash flow hedges, arising in the period, before tax". */
export function joined(parts: readonly Words[]): Words {
  return {
    en: parts.map(({ en }) => en).join(', '),
    de: parts.map(({ de }) => de).join(', '),
    zh: parts.map(({ zh }) => zh).join('，'),
    hant: parts.map(({ hant }) => hant).join('，'),
  };
}

/** The labels of a metric that has one name in each language. */
export function labelsOf({ en, de, zh, hant }: Words, alsoEnglish: readonly string[] = []): Metric['labels'] {
  return { en: [en, ...alsoEnglish], de: [de], zh: [zh], 'zh-Hant': [hant] };
}
