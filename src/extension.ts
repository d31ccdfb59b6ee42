import * as vscode from 'vscode';
import { AnalysisClient } from './analysis/analysisClient';
import { DocumentAnalyses } from './analysis/documentAnalyses';
import { HtmlFilings } from './analysis/htmlFilings';
import { MOST_THREAD_MEGABYTES } from './analysis/limits';
import type { WorkerData } from './analysis/protocol';
import { READING_SCHEME } from './analysis/readingUri';
import { AnnotationChoices } from './editor/annotationChoices';
import { Candidates, languagesOfFile } from './editor/candidates';
import { CATALOGUE_SCHEME, CatalogueDocuments } from './editor/catalogueDocuments';
import { checksStatus } from './editor/checks/checksStatus';
import { CheckDiagnostics } from './editor/checks/diagnostics';
import { FilingChecks } from './editor/checks/filingChecks';
import { registerFindingCommands } from './editor/checks/findingCommands';
import { registerIgnoreCommands } from './editor/checks/ignoreCommands';
import { FindingQuickFixes } from './editor/checks/quickFixes';
import { registerReportCommand } from './editor/checks/reportCommand';
import { COMMANDS } from './editor/commandIds';
import { registerAliasCommand } from './editor/commands/aliasCommand';
import { registerAnnotationCommands } from './editor/commands/annotationCommands';
import { registerCopyCommands } from './editor/commands/copyCommands';
import { registerExplainCommand } from './editor/commands/explainCommand';
import { registerNavigationCommands } from './editor/commands/navigationCommands';
import { registerOpenSample } from './editor/commands/openSample';
import { registerOpenSource } from './editor/commands/openSource';
import { ContextKeys } from './editor/contextKeys';
import { MetricDefinitionProvider } from './editor/definitionProvider';
import { MetricHighlightProvider } from './editor/documentHighlightProvider';
import { registerExportCommand } from './editor/export/exportCommand';
import { registerLibraryExports } from './editor/export/libraryExportCommands';
import { Exporter } from './editor/export/exporter';
import { ActiveFiling } from './editor/figuresView/activeFiling';
import { registerFiguresCommands } from './editor/figuresView/figuresCommands';
import { FilingLanguage } from './editor/filingLanguage';
import { FiguresView } from './editor/figuresView/figuresView';
import { BrokenHighlights } from './editor/highlights/brokenHighlights';
import { Highlights } from './editor/highlights/highlights';
import { CardHoverProvider } from './editor/hover/hoverProvider';
import { LibraryTies } from './editor/library/libraryTies';
import { LibraryHistories } from './editor/library/libraryHistories';
import { LibrarySymbolProvider } from './editor/library/librarySymbols';
import { OtherFilings } from './editor/library/otherFilings';
import { WorkspaceLibrary } from './editor/library/workspaceLibrary';
import { LibraryView } from './editor/libraryView/libraryView';
import { Marks } from './editor/marks/marks';
import { ProblemReporter } from './editor/problems';
import { registerCompareCommand } from './editor/readingView/compareCommand';
import { SectionFoldingProvider } from './editor/readingView/foldingProvider';
import { HEADING_LEGEND, HeadingTokensProvider } from './editor/readingView/headingTokens';
import { ReadingFiles } from './editor/readingView/readingFiles';
import { registerViewCommands } from './editor/readingView/viewCommands';
import { MetricReferenceProvider } from './editor/referenceProvider';
import { ANY_DOCUMENT, READING_VIEW } from './editor/selector';
import { figuresStatus } from './editor/figuresStatus';
import { Surfaces } from './editor/surfaces/surfaces';
import { TextSurfaces } from './editor/surfaces/textSurfaces';
import { FilingSymbolProvider } from './editor/symbolProvider';
import { FilingViewOffer } from './filingView/offer';
import { FilingViews } from './filingView/filingViews';
import { HtmlFilingSource } from './filingView/htmlFilingSource';
import { registerHistoryCommands } from './metricHistory/historyCommands';
import { LibraryHistorySource } from './metricHistory/libraryHistorySource';
import { MetricHistory } from './metricHistory/metricHistory';
import { openBeside } from './metricHistory/openBeside';
import { ReadingHistories } from './metricHistory/readingHistories';
import { registerPanelCommands } from './filingView/panelCommands';
import { renderThread } from './filingView/renderThread';
import { readerLanguage } from './editor/words/readerLanguage';
import { WorkspaceCatalogue } from './editor/workspaceCatalogue/workspaceCatalogue';
import { startThread } from './threads/startThread';

/** Builds the services and registers the features. Everything ends with the extension's subscriptions. */
export function activate(context: vscode.ExtensionContext): void {
  const own = <T extends vscode.Disposable>(disposable: T): T => {
    context.subscriptions.push(disposable);
    return disposable;
  };

  const problems = own(new ProblemReporter());
  const scripts = vscode.Uri.joinPath(context.extensionUri, 'dist');
  const script = vscode.Uri.joinPath(scripts, 'worker.js');
  const workerData: WorkerData = { readerLanguage: readerLanguage(vscode.env.language) };
  const client = own(
    new AnalysisClient(
      () => startThread({ script, data: workerData, mostMegabytes: MOST_THREAD_MEGABYTES }),
      (problem) => problems.report(problem),
    ),
  );
  own(new FilingLanguage());
  const choices = own(new AnnotationChoices(context.workspaceState));
  const candidates = own(new Candidates(choices));
  const htmlFilings = own(new HtmlFilings(client, languagesOfFile));
  const analyses = own(new DocumentAnalyses(client, htmlFilings, candidates));
  const catalogue = own(new WorkspaceCatalogue(client, analyses));
  const surfaces = own(new Surfaces());
  own(surfaces.register(own(new TextSurfaces())));
  const library = own(
    new WorkspaceLibrary({
      analyses,
      client,
      candidates,
      workspace: catalogue,
      log: problems,
      scripts,
      workerData,
      storage: context.storageUri,
    }),
  );
  const histories = new LibraryHistories(library);
  const others = new OtherFilings(library);
  const checks = own(new FilingChecks(analyses, catalogue, own(new LibraryTies(library))));
  const exporter = own(new Exporter());
  const reviews = own(new Marks({ analyses, surfaces, checks, exporter, candidates }));
  const filingViews = own(
    new FilingViews({
      source: new HtmlFilingSource(htmlFilings),
      readings: analyses,
      facts: analyses,
      histories,
      checks,
      reviews,
      renderer: own(renderThread(vscode.Uri.joinPath(scripts, 'filingRenderer.js'))),
      extensionUri: context.extensionUri,
    }),
  );
  own(surfaces.register(filingViews));
  const filing = own(new ActiveFiling(analyses, surfaces));

  const highlights = own(new Highlights(analyses));
  own(new BrokenHighlights(analyses));
  own(new CheckDiagnostics(checks));
  own(figuresStatus(analyses, surfaces));
  own(checksStatus(checks, surfaces));
  own(new ContextKeys(analyses, surfaces));
  const figuresView = own(new FiguresView(analyses, surfaces, { filing, checks, reviews }));
  own(figuresView.onDidShow(() => library.start()));
  own(new LibraryView(library));

  const { languages, workspace, commands } = vscode;
  own(languages.registerHoverProvider(ANY_DOCUMENT, new CardHoverProvider(analyses, histories, { checks, reviews })));
  own(languages.registerCodeActionsProvider(ANY_DOCUMENT, new FindingQuickFixes(checks), FindingQuickFixes.kinds));
  own(languages.registerDefinitionProvider(ANY_DOCUMENT, new MetricDefinitionProvider(analyses, { catalogue, others })));
  own(languages.registerReferenceProvider(ANY_DOCUMENT, new MetricReferenceProvider(analyses, others)));
  own(languages.registerDocumentHighlightProvider(ANY_DOCUMENT, new MetricHighlightProvider(analyses)));
  own(languages.registerDocumentSymbolProvider(ANY_DOCUMENT, new FilingSymbolProvider(analyses), { label: 'Tickmark' }));
  own(languages.registerWorkspaceSymbolProvider(new LibrarySymbolProvider(library)));
  own(languages.registerFoldingRangeProvider(READING_VIEW, own(new SectionFoldingProvider(analyses))));
  const headings = own(new HeadingTokensProvider(analyses));
  own(languages.registerDocumentSemanticTokensProvider(READING_VIEW, headings, HEADING_LEGEND));
  own(workspace.registerTextDocumentContentProvider(CATALOGUE_SCHEME, new CatalogueDocuments(analyses)));
  own(workspace.registerFileSystemProvider(READING_SCHEME, own(new ReadingFiles(htmlFilings)), { isReadonly: true }));

  own(commands.registerCommand(COMMANDS.toggleHighlights, () => highlights.toggle()));
  own(commands.registerCommand(COMMANDS.restartAnalysis, () => analyses.restart()));
  const work = { analyses, surfaces, catalogue, others };
  own(registerAnnotationCommands(work, choices, candidates));
  own(registerCopyCommands(work));
  own(registerOpenSource(surfaces));
  own(registerOpenSample(context.extensionUri));
  own(registerExportCommand(work, exporter));
  own(registerLibraryExports(work, { library, exporter, language: workerData.readerLanguage }));
  own(registerExplainCommand(work));
  own(registerNavigationCommands(work));
  own(registerFiguresCommands(work, filing));
  own(registerViewCommands(work));
  own(registerPanelCommands(filingViews));
  const history = own(
    new MetricHistory({
      source: own(new LibraryHistorySource(library, own(new ReadingHistories(analyses)), workerData.readerLanguage)),
      extensionUri: context.extensionUri,
      open: (statement, panelColumn) => openBeside(surfaces, statement, panelColumn),
    }),
  );
  own(registerHistoryCommands(work, filing, history));
  own(new FilingViewOffer(context));
  own(registerCompareCommand(work));
  own(registerFindingCommands(checks, surfaces));
  own(registerReportCommand(analyses, { checks, surfaces, candidates }));
  own(registerIgnoreCommands({ checks, client, catalogue }));
  own(registerAliasCommand(work, client, catalogue));
}
