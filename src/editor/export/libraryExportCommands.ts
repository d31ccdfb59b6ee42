import * as vscode from 'vscode';
import { fileOf } from '../../analysis/readingUri';
import { EXPORT_FORMATS } from '../../core/export/formats';
import { metricOf } from '../../core/library/definitions';
import type { ExportWish } from '../../library/libraryExport';
import { isInBrowser } from '../../threads/isInBrowser';
import { COMMANDS } from '../commandIds';
import { registerForPlace, remark, type CommandContext } from '../commands/register';
import type { WorkspaceLibrary } from '../library/workspaceLibrary';
import { argumentsOf, targetOf, type ExportArguments } from './exportArguments';
import type { Exporter } from './exporter';

interface LibraryExports {
  readonly library: WorkspaceLibrary;
  readonly exporter: Exporter;
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
}

/** The library's thread would have to load what writes workbooks, and a browser's cannot. */
const formatsHere = () => EXPORT_FORMATS.filter((format) => format !== 'xlsx' || !isInBrowser());

/** Writes the figures of all filings of the workspace, or a metric's values across them, to a file. */
export function registerLibraryExports(context: CommandContext, exports: LibraryExports): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.exportLibrary, async (...args: unknown[]) => {
      const wanted = argumentsOf(args);
      return wanted && write(exports, { type: 'figures' }, vscode.l10n.t('library-figures'), wanted);
    }),
    registerForPlace(context, { atCursor: COMMANDS.exportSeries }, async ({ document, target }) => {
      const metric = metricOf(target);
      if (metric === null) return remark(vscode.l10n.t('This figure has no name by which others could be found.'));
      const entity = target.type === 'figure' ? target.figure.entity : null;
      const of: ExportWish['of'] = { type: 'series', file: fileOf(document.uri).toString(), entity, metrics: [metric] };
      await write(exports, of, metric.replace(/^.*:/, ''), {});
    }),
  );
}

async function write(
  { library, exporter, language }: LibraryExports,
  of: ExportWish['of'],
  name: string,
  { format, target }: ExportArguments,
): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return exporter.export({
    content: async (chosen) => {
      const content = await library.export({ format: chosen, of, language });
      if (content === undefined) remark(vscode.l10n.t('The library has nothing to export.'));
      return content;
    },
    name,
    folder,
    formats: formatsHere(),
    format,
    target: targetOf(target, folder),
  });
}
