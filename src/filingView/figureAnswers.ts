import * as vscode from 'vscode';
import type { ProvenanceStep } from '../core/filing';
import { cardFor, type Card, type CardContext } from '../core/library/card';
import type { FilerLabels } from '../core/library/filerLabels';
import type { FilingProblems } from '../core/library/filingProblems';
import type { InspectedFact } from '../core/library/inspection';
import type { ReadFigure, Reading } from '../core/library/reading';
import type { Placed } from '../core/marks/anchors/findAnchors';
import { marksAtFigure } from '../core/marks/review';
import type { Checks } from '../editor/checks/checks';
import type { FilingKnowledge } from '../editor/filingKnowledge';
import type { ReviewSource } from '../editor/marks/reviewSource';
import { brokenCardContent } from '../editor/hover/brokenCardContent';
import { CARD_COMMANDS } from '../editor/hover/cardCommands';
import { COMMANDS } from '../editor/commandIds';
import { sourceArguments, type SourcePlace } from '../editor/sourcePlaces';
import { cardContent, type CardContent } from '../editor/hover/cardContent';
import type { CardLink } from '../editor/hover/cardLinks';
import type { Histories } from '../editor/hover/histories';
import type { AnalysedPage } from './filingDocument';
import { markLabel } from './figureLabel';
import { brokenInspection, inspectionOf } from './inspectionOf';
import { overviewOf } from './overviewOf';
import { markedAs } from './pageMarks';
import type { Inspection, PageCard, ToPage } from './protocol';

/** What is asked of the analyses about one filing. */
export interface FigureFacts {
  /** The steps that led to a figure. */
  explain(document: vscode.TextDocument, figure: number): Promise<readonly ProvenanceStep[]>;
  /** The inline XBRL facts that a figure is tagged as, the innermost first. */
  inspect(document: vscode.TextDocument, figure: number): Promise<readonly InspectedFact[]>;
  /** Facts by their indices. */
  inspectFacts(document: vscode.TextDocument, facts: readonly number[]): Promise<readonly InspectedFact[]>;
  /** The rules of XBRL that the filing breaks. */
  problems(document: vscode.TextDocument): Promise<FilingProblems>;
  filerLabels(document: vscode.TextDocument): Promise<FilerLabels>;
}

/** Whom the answers are asked of. */
interface Sources extends FilingKnowledge {
  readonly facts: FigureFacts;
  readonly histories: Histories;
}

interface Question {
  readonly generation: number;
  /** Number of a mark. */
  readonly figure: number;
}

/** Answers what the page asks about what is marked on it. The filing is null while it has not been read. */
export class FigureAnswers {
  readonly #facts: FigureFacts;
  readonly #histories: Histories;
  readonly #checks: Checks;
  readonly #reviews: ReviewSource;
  /** The places that the rows of the card that is shown lead to. */
  #sources: readonly (SourcePlace | null)[] = [];

  constructor({ facts, histories, checks, reviews }: Sources) {
    this.#facts = facts;
    this.#histories = histories;
    this.#checks = checks;
    this.#reviews = reviews;
  }

  labels(analysed: AnalysedPage | null, asked: { readonly generation: number; readonly figures: readonly number[] }): ToPage {
    const reading = analysed?.reading;
    const labels = asked.figures.flatMap((number): [number, string][] => {
      const marked = reading && markedAs(reading, number);
      return reading === undefined || marked === undefined
        ? []
        : [
            [
              number,
              markLabel(reading, marked, { outcome: analysed?.outcome, marks: this.#marksOf(analysed?.filing.document, number) }),
            ],
          ];
    });
    return { type: 'labels', generation: asked.generation, labels };
  }

  async card(analysed: AnalysedPage | null, { generation, figure }: Question): Promise<ToPage> {
    const content = await this.#contentOf(analysed, figure);
    this.#sources = content?.table?.sources ?? [];
    return { type: 'card', generation, figure, card: content === null ? null : pageCard(content) };
  }

  async inspection(analysed: AnalysedPage | null, { generation, figure }: Question): Promise<ToPage> {
    return { type: 'inspection', generation, figure, inspection: await this.#inspectionOf(analysed, figure) };
  }

  /** What is told of the filing as a whole. */
  async overview({ filing, reading, outcome }: AnalysedPage, generation: number): Promise<ToPage> {
    const problems = reading === undefined ? { count: 0, first: [] } : await this.#facts.problems(filing.document);
    return { type: 'overview', generation, sections: overviewOf(problems, outcome, this.#reviews.of(filing.document)) };
  }

  /** Runs the command behind a link of a card. */
  async follow(analysed: AnalysedPage | null, asked: { readonly figure: number; readonly link: CardLink }): Promise<void> {
    const figure = analysed?.reading?.figures[asked.figure];
    if (analysed === null || figure === undefined) return;
    await vscode.commands.executeCommand(CARD_COMMANDS[asked.link], analysed.filing.document.uri.toString(), figure.start);
  }

  /** Opens the place that a row of the card's table leads to. */
  async followSource(row: number): Promise<void> {
    const source = this.#sources[row];
    if (source) await vscode.commands.executeCommand(COMMANDS.openSource, ...sourceArguments(source));
  }

  /** Of a figure the mark that it goes by, and those of words around it. */
  #marksOf(document: vscode.TextDocument | undefined, figure: number): Placed[] {
    const review = document && this.#reviews.of(document);
    return review === undefined ? [] : marksAtFigure(review, figure);
  }

  async #contentOf(analysed: AnalysedPage | null, number: number): Promise<CardContent | null> {
    const reading = analysed?.reading;
    const marked = reading && markedAs(reading, number);
    if (analysed === null || reading === undefined || marked === undefined) return null;
    if (marked.type === 'broken') return brokenCardContent(marked.broken);
    const { document } = analysed.filing;
    const [labels, history, ties] = await Promise.all([
      this.#facts.filerLabels(document),
      this.#histories.of(document, reading, { type: 'figure', index: number, figure: marked.figure }),
      this.#checks.tiesOf(document, number),
    ]);
    return cardContent(cardOf(reading, number, marked.figure, { labels, history }), reading.profile, {
      ties,
      marks: this.#marksOf(document, number),
    });
  }

  async #inspectionOf(analysed: AnalysedPage | null, number: number): Promise<Inspection | null> {
    const reading = analysed?.reading;
    const marked = reading && markedAs(reading, number);
    if (analysed === null || reading === undefined || marked === undefined) return null;
    const { document } = analysed.filing;
    if (marked.type === 'broken') {
      const facts = await this.#facts.inspectFacts(
        document,
        marked.broken.facts.map(({ fact }) => fact),
      );
      return brokenInspection(reading, marked.broken, facts);
    }
    const [facts, steps, labels, ties] = await Promise.all([
      this.#facts.inspect(document, number),
      this.#facts.explain(document, number),
      this.#facts.filerLabels(document),
      this.#checks.tiesOf(document, number),
    ]);
    return inspectionOf(reading, cardOf(reading, number, marked.figure, { labels }), {
      facts,
      steps,
      ties,
      marks: this.#marksOf(document, number),
    });
  }
}

function cardOf(
  reading: Reading,
  index: number,
  figure: ReadFigure,
  context: CardContext,
): Card & { readonly figure: ReadFigure } {
  return { ...cardFor(reading, { type: 'figure', index, figure }, context), figure };
}

/** Of the card's words a copy that the protocol can check: it knows no read-only lists. */
function pageCard({ head, table, picture, foot }: CardContent): PageCard {
  return {
    head: head.map((line) => [...line]),
    table: table && {
      head: [...table.head],
      rows: table.rows.map((row) => [...row]),
      sources: table.sources.map((source) => source?.text ?? ''),
    },
    picture: picture.map(({ value, own, forecast }) => ({ value, own, forecast })),
    foot: foot.map((line) => [...line]),
  };
}
