import { l10n } from 'vscode';

/** A metric's name in the filing's language and, where that is another, in the reader's: `Umsatz (Total net revenue)`. */
export function nameInBothLanguages(name: string, readerName: string | null): string {
  return readerName === null ? name : l10n.t('{name} ({translation})', { name, translation: readerName });
}
