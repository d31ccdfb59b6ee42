import { openWorkbench, type Theme } from './session';
import type { Workbench } from '../workbench';

/** The short release of the editor's tests: it shows every kind of figure. */
export const FOLDER = 'test/fixtures/editor';
export const FILE = 'kestrel-2024q3.md';

/** Not every release of VS Code wraps the lines of a Markdown file by itself; tests find only what is on the screen. */
export const WRAPPED = { 'editor.wordWrap': 'on' } as const;

/** Opens it, and waits until its figures are marked. */
export async function openRelease(
  options: { readonly theme?: Theme; readonly settings?: Record<string, unknown> } = {},
): Promise<Workbench> {
  const settings = { ...WRAPPED, ...options.settings };
  const workbench = await openWorkbench({ folder: FOLDER, file: FILE, ...options, settings });
  await workbench.statusBarItem(/\d+ figures/).waitFor();
  await workbench.editor.highlightsOf('RMB4,370.2 million');
  return workbench;
}

/** The lines that the tests look at, from 1. */
export const LINES = { revenue: 9, delinquency: 11, borrowers: 12, footnote: 15, outlook: 19 } as const;
