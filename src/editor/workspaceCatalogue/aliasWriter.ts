import type * as vscode from 'vscode';
import type { AnalysisClient } from '../../analysis/analysisClient';
import type { AliasAnswer } from '../../analysis/schemas/workspace';
import type { Alias } from '../../core/catalogue/workspace/addAlias';
import { writeInto, type Written } from './fileWriter';

/** Puts an alias into a file of metrics. */
export function writeAlias(client: AnalysisClient, file: vscode.Uri, alias: Alias): Promise<Written<AliasAnswer>> {
  return writeInto<AliasAnswer>(file, (text) => client.alias({ uri: file.toString(), text }, alias));
}
