import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import { AnalysisClient } from './analysis/analysisClient';
import { DocumentAnalyses } from './analysis/documentAnalyses';
import type { WorkerData } from './analysis/protocol';
import { AnnotationChoices } from './editor/annotationChoices';
import { Candidates } from './editor/candidates';
import { CATALOGUE_SCHEME, CatalogueDocuments } from './editor/catalogueDocuments';
import { COMMANDS } from './editor/commandIds';
import { registerAnnotationCommands } from './editor/commands/annotationCommands';
import { registerCopyCommands } from './editor/commands/copyCommands';
import { registerExplainCommand } from './editor/commands/explainCommand';
import { registerNavigationCommands } from './editor/commands/navigationCommands';
import { ContextKeys } from './editor/contextKeys';
import { MetricDefinitionProvider } from './editor/definitionProvider';
import { MetricHighlightProvider } from './editor/documentHighlightProvider';
import { ActiveFiling } from './editor/figuresView/activeFiling';
import { registerFiguresCommands } from './editor/figuresView/figuresCommands';
import { FilingLanguage } from './editor/filingLanguage';
import { FiguresView } from './editor/figuresView/figuresView';
import { Highlights } from './editor/highlights/highlights';
import { CardHoverProvider } from './editor/hover/hoverProvider';
import { ProblemReporter } from './editor/problems';
import { MetricReferenceProvider } from './editor/referenceProvider';
import { ANY_DOCUMENT } from './editor/selector';
import { StatusBar } from './editor/statusBar';
import { FilingSymbolProvider } from './editor/symbolProvider';
import { readerLanguage } from './editor/words/readerLanguage';

/** Builds the services and registers the features. Everything ends with the extension's subscriptions. */
export function activate(context: vscode.ExtensionContext): void {
  const own = <T extends vscode.Disposable>(disposable: T): T => {
    context.subscriptions.push(disposable);
    return disposable;
  };

  const problems = own(new ProblemReporter());
  const workerPath = vscode.Uri.joinPath(context.extensionUri, 'dist', 'worker.js').fsPath;
  const workerData: WorkerData = { readerLanguage: readerLanguage(vscode.env.language) };
  const client = own(
    new AnalysisClient(
      () => new Worker(workerPath, { workerData }),
      (problem) => problems.report(problem),
    ),
  );
  own(new FilingLanguage());
  const choices = own(new AnnotationChoices(context.workspaceState));
  const candidates = own(new Candidates(choices));
  const analyses = own(new DocumentAnalyses(client, candidates));
  const filing = own(new ActiveFiling(analyses));

  const highlights = own(new Highlights(analyses));
  own(new StatusBar(analyses));
  own(new ContextKeys(analyses));
  own(new FiguresView(analyses, filing));

  const { languages, workspace, commands } = vscode;
  own(languages.registerHoverProvider(ANY_DOCUMENT, new CardHoverProvider(analyses)));
  own(languages.registerDefinitionProvider(ANY_DOCUMENT, new MetricDefinitionProvider(analyses)));
  own(languages.registerReferenceProvider(ANY_DOCUMENT, new MetricReferenceProvider(analyses)));
  own(languages.registerDocumentHighlightProvider(ANY_DOCUMENT, new MetricHighlightProvider(analyses)));
  own(languages.registerDocumentSymbolProvider(ANY_DOCUMENT, new FilingSymbolProvider(analyses), { label: 'Tickmark' }));
  own(workspace.registerTextDocumentContentProvider(CATALOGUE_SCHEME, new CatalogueDocuments(analyses)));

  own(commands.registerCommand(COMMANDS.toggleHighlights, () => highlights.toggle()));
  own(commands.registerCommand(COMMANDS.restartAnalysis, () => analyses.restart()));
  own(registerAnnotationCommands(analyses, choices, candidates));
  own(registerCopyCommands(analyses));
  own(registerExplainCommand(analyses));
  own(registerNavigationCommands(analyses));
  own(registerFiguresCommands(analyses, filing));
}
