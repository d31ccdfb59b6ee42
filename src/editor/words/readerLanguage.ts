/**
 * The catalogue's language for names that the reader is to understand.
 *
 * @param displayLanguage the editor's, as it names it: `en`, `de`, `zh-cn`, `zh-tw`, `fr`, …
 */
export function readerLanguage(displayLanguage: string): 'en' | 'de' | 'zh-Hans' | 'zh-Hant' {
  const [primary = '', ...rest] = displayLanguage.toLowerCase().split('-');
  if (primary === 'de') return 'de';
  if (primary !== 'zh') return 'en';
  return rest.some((part) => TRADITIONAL.has(part)) ? 'zh-Hant' : 'zh-Hans';
}

/** The script, and the regions that write it. */
const TRADITIONAL = new Set(['hant', 'tw', 'hk', 'mo']);
