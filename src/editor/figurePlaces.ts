import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { DocumentAnalyses } from '../analysis/documentAnalyses';
import type { Reading } from '../core/library/reading';
import { targetAt, type Target } from '../core/library/subjects';
import type { Surfaces } from './surfaces/surfaces';

/** A figure or a mention in an open document, for a command to work on. */
export interface FigurePlace {
  readonly document: vscode.TextDocument;
  readonly reading: Reading;
  readonly target: Target;
  readonly offset: number;
}

/** What links and tree items pass to commands: a document and a place in it. Links can be clicked after an edit, or forged. */
const placeArguments = z.tuple([z.string(), z.int().check(z.nonnegative())]);
export type PlaceArguments = z.infer<typeof placeArguments>;

/** The figure or mention that is selected where the reader is. */
export async function placeAtCursor(analyses: DocumentAnalyses, surfaces: Surfaces): Promise<FigurePlace | undefined> {
  const { active } = surfaces;
  const selection = active?.selection ?? null;
  return active && selection !== null ? placeAt(analyses, active.document, selection.start) : undefined;
}

/** The figure or mention that a link or a tree item names; undefined for anything but an open document's. */
export async function placeFromArguments(analyses: DocumentAnalyses, args: unknown): Promise<FigurePlace | undefined> {
  const checked = placeArguments.safeParse(args);
  if (!checked.success) return undefined;
  const [uri, offset] = checked.data;
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
  return document && placeAt(analyses, document, offset);
}

async function placeAt(
  analyses: DocumentAnalyses,
  document: vscode.TextDocument,
  offset: number,
): Promise<FigurePlace | undefined> {
  const reading = await analyses.fresh(document);
  const target = reading && targetAt(reading, offset);
  return reading && target && { document, reading, target, offset };
}
