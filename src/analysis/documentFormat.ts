import type * as vscode from 'vscode';
import type { Format } from '../core/filing';
import { formatOf, isHtmlFile, TELLING_LENGTH } from '../core/readers/formatOf';

/** Id of the language that `package.json` contributes for text filings of EDGAR's. */
export const EDGAR_LANGUAGE = 'edgar-filing';

const FORMATS: Readonly<Record<string, Format>> = { markdown: 'markdown', [EDGAR_LANGUAGE]: 'edgar' };

/** In which format an open document is read: the one of its language, else what its text and name say. */
export function formatOfDocument({ languageId, uri }: vscode.TextDocument, text: string): Format {
  const ofLanguage = Object.hasOwn(FORMATS, languageId) ? FORMATS[languageId] : undefined;
  if (ofLanguage) return ofLanguage;
  return asShown(formatOf(uri.path, text.slice(0, TELLING_LENGTH)));
}

/** In which format a file is read that is not open: as it would be if it were. HTML files have a Reading View. */
export function formatOfFile(name: string, text: string): Format {
  const format = formatOf(name, text.slice(0, TELLING_LENGTH));
  return isHtmlFile(name) ? format : asShown(format);
}

/** In a text editor the source of a page is shown, whose places are not those of the page's text. */
function asShown(format: Format): Format {
  return format === 'html' ? 'text' : format;
}
