import type * as vscode from 'vscode';
import type { AnalysisClient } from './analysisClient';
import { formatOfDocument } from './documentFormat';
import type { HtmlFilings } from './htmlFilings';
import { fileOfReading } from './readingUri';
import type { Analysed, Host } from './trackedDocument';

/** How an open document is read, which is not the same for every kind of document. */
export type DocumentReader = Pick<Host, 'analyse' | 'ended'>;

/** A text: all of it goes to the worker. */
export function textReader(
  document: vscode.TextDocument,
  client: AnalysisClient,
  languages: () => readonly string[],
): DocumentReader {
  const key = document.uri.toString();
  return {
    analyse: async (insist) => {
      const version = { key, version: document.version };
      const text = document.getText();
      const format = formatOfDocument(document, text);
      const reading = await client.analyse({ ...version, text, format, insist, languages: languages() });
      return reading && { reading, version };
    },
    ended: () => client.forget(key),
  };
}

/** A Reading View: its file has been read to make its text. */
export function fileReader(document: vscode.TextDocument, filings: HtmlFilings): DocumentReader {
  const file = fileOfReading(document.uri);
  const keeper = filings.keep(file);
  return {
    analyse: () => readingOf(document, file, filings),
    ended: () => void keeper.dispose(),
  };
}

/** The file may have changed while the document still shows what it was. The editor says so itself when it cannot be read. */
async function readingOf(document: vscode.TextDocument, file: vscode.Uri, filings: HtmlFilings): Promise<Analysed | undefined> {
  try {
    const { reading, version } = await filings.read(file);
    return reading.text === document.getText() ? { reading, version } : undefined;
  } catch {
    return undefined;
  }
}
