import { definitionsAcross, type DefinitionsQuestion, type FiledDefinition } from './definitionsAcross';
import { historyOf, type History, type HistoryQuestion } from './history';
import type { Library } from './library';
import type { Company, LibrarySeries } from './librarySeries';
import { treeLevel } from './libraryTree';
import { historiesOf, subjectsOf, type HistoriesQuestion, type NamedSubject, type SubjectHistory } from './metricHistories';
import { occurrencesAcross, type FiledPlaces, type OccurrencesQuestion } from './occurrencesAcross';
import type { Subject } from './subjects';
import { symbolsOf, type LibrarySymbol, type SymbolsQuestion } from './symbolsOf';
import type { TreeQuestion, TreeReply } from './treeNodes';

/** What the library is asked, and what it answers. Each question costs what it finds, whatever else the library holds. */
export type Question =
  | { readonly type: 'history'; readonly of: HistoryQuestion }
  | { readonly type: 'companies' }
  /** `file` tells filings of nobody that is known apart; elsewhere it is not needed. */
  | { readonly type: 'series'; readonly company: string | null; readonly subject: Subject; readonly file: string | null }
  | { readonly type: 'histories'; readonly of: HistoriesQuestion }
  | { readonly type: 'subjects'; readonly of: Omit<HistoriesQuestion, 'subjects'> }
  | { readonly type: 'occurrences'; readonly of: OccurrencesQuestion }
  | { readonly type: 'definitions'; readonly of: DefinitionsQuestion }
  | { readonly type: 'symbols'; readonly of: SymbolsQuestion }
  | { readonly type: 'tree'; readonly of: TreeQuestion };

export type Reply =
  | { readonly type: 'history'; readonly history: History | null }
  | { readonly type: 'companies'; readonly companies: readonly Company[] }
  | { readonly type: 'series'; readonly series: readonly LibrarySeries[] }
  | { readonly type: 'histories'; readonly histories: readonly SubjectHistory[] }
  | { readonly type: 'subjects'; readonly subjects: readonly NamedSubject[] }
  | { readonly type: 'occurrences'; readonly filings: readonly FiledPlaces[] }
  | { readonly type: 'definitions'; readonly definitions: readonly FiledDefinition[] }
  | { readonly type: 'symbols'; readonly symbols: readonly LibrarySymbol[] }
  | { readonly type: 'tree'; readonly level: TreeReply };

/** The reply to a question of a type. */
export type ReplyTo<Type extends Question['type']> = Extract<Reply, { readonly type: Type }>;

export function replyTo(library: Library, question: Question): Reply {
  switch (question.type) {
    case 'history':
      return { type: 'history', history: historyOf(library, question.of) ?? null };
    case 'companies':
      return { type: 'companies', companies: library.companies.all };
    case 'series': {
      const { company, subject, file } = question;
      return { type: 'series', series: library.seriesOf(company, subject, file ?? undefined) };
    }
    case 'histories':
      return { type: 'histories', histories: historiesOf(library, question.of) };
    case 'subjects':
      return { type: 'subjects', subjects: subjectsOf(library, question.of) };
    case 'occurrences':
      return { type: 'occurrences', filings: occurrencesAcross(library, question.of) };
    case 'definitions':
      return { type: 'definitions', definitions: definitionsAcross(library, question.of) };
    case 'symbols':
      return { type: 'symbols', symbols: symbolsOf(library, question.of) };
    case 'tree':
      return { type: 'tree', level: treeLevel(library, question.of) };
  }
}
