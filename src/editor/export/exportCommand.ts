import * as vscode from 'vscode';
import { fileOf } from '../../analysis/readingUri';
import type { ExportFormat } from '../../core/export/formats';
import { figureSheet } from '../../core/export/figureSheet';
import type { WireFigure } from '../../core/wire';
import { contentOf } from '../../export/content';
import { COMMANDS } from '../commandIds';
import { remark, type CommandContext } from '../commands/register';
import { argumentsOf, targetOf } from './exportArguments';
import type { Exporter } from './exporter';

/** Writes the figures of the filing that the reader is in to a file. */
export function registerExportCommand({ analyses, surfaces }: CommandContext, exporter: Exporter): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.exportFigures, async (...args: unknown[]) => {
    const wanted = argumentsOf(args);
    if (wanted === undefined) return;
    const { document } = surfaces;
    if (document === undefined || (await analyses.fresh(document)) === undefined) return nothingToExport();
    const file = fileOf(document.uri);
    const content = async (format: ExportFormat) => {
      await analyses.fresh(document);
      const lines = await analyses.wire(document, null);
      if (lines.length === 0) return void nothingToExport();
      // Written a moment ago, by the worker.
      return contentOf(figureSheet(lines.map((line) => JSON.parse(line) as WireFigure)), format);
    };
    const base = vscode.workspace.getWorkspaceFolder(file)?.uri ?? folderOf(file);
    const target = targetOf(wanted.target, base);
    return exporter.export({ content, name: `${stemOf(file)}-figures`, folder: folderOf(file), format: wanted.format, target });
  });
}

/** What has never been saved lies nowhere. */
function folderOf(file: vscode.Uri): vscode.Uri | undefined {
  return file.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(file, '..');
}

function stemOf({ path }: vscode.Uri): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/(?<=.)\.\w+$/, '');
}

function nothingToExport(): void {
  remark(vscode.l10n.t('This document has no figures to export.'));
}
