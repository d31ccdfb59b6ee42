import * as vscode from 'vscode';
import type { ProvenanceStep } from '../core/filing';
import { cardFor, type Card } from '../core/library/card';
import type { InspectedFact } from '../core/library/inspection';
import type { ReadFigure, Reading } from '../core/library/reading';
import { CARD_COMMANDS } from '../editor/hover/cardCommands';
import { cardContent } from '../editor/hover/cardContent';
import type { CardLink } from '../editor/hover/cardLinks';
import type { AnalysedPage } from './filingDocument';
import { figureLabel } from './figureLabel';
import { inspectionOf } from './inspectionOf';
import type { PageCard, ToPage } from './protocol';

/** What is asked of the analyses about one figure. */
export interface FigureFacts {
  /** The steps that led to it. */
  explain(document: vscode.TextDocument, figure: number): Promise<readonly ProvenanceStep[]>;
  /** The inline XBRL facts that it is tagged as, the innermost first. */
  inspect(document: vscode.TextDocument, figure: number): Promise<readonly InspectedFact[]>;
}

interface Question {
  readonly generation: number;
  readonly figure: number;
}

/** Answers what the page asks about figures. The filing is null while it has not been read. */
export class FigureAnswers {
  readonly #facts: FigureFacts;

  constructor(facts: FigureFacts) {
    this.#facts = facts;
  }

  labels(analysed: AnalysedPage | null, asked: { readonly generation: number; readonly figures: readonly number[] }): ToPage {
    const reading = analysed?.reading;
    const labels = asked.figures.flatMap((index): [number, string][] => {
      const figure = reading?.figures[index];
      return reading === undefined || figure === undefined ? [] : [[index, figureLabel(reading, figure)]];
    });
    return { type: 'labels', generation: asked.generation, labels };
  }

  card(analysed: AnalysedPage | null, { generation, figure }: Question): ToPage {
    const found = cardOf(analysed, figure);
    const card = found === undefined ? null : pageCard(found.card, found.reading);
    return { type: 'card', generation, figure, card };
  }

  async inspection(analysed: AnalysedPage | null, { generation, figure }: Question): Promise<ToPage> {
    const found = cardOf(analysed, figure);
    if (analysed === null || found === undefined) return { type: 'inspection', generation, figure, inspection: null };
    const { document } = analysed.filing;
    const [facts, steps] = await Promise.all([this.#facts.inspect(document, figure), this.#facts.explain(document, figure)]);
    return { type: 'inspection', generation, figure, inspection: inspectionOf(found.reading, found.card, facts, steps) };
  }

  /** Runs the command behind a link of a card. */
  async follow(analysed: AnalysedPage | null, asked: { readonly figure: number; readonly link: CardLink }): Promise<void> {
    const figure = analysed?.reading?.figures[asked.figure];
    if (analysed === null || figure === undefined) return;
    await vscode.commands.executeCommand(CARD_COMMANDS[asked.link], analysed.filing.document.uri.toString(), figure.start);
  }
}

interface FoundCard {
  readonly reading: Reading;
  readonly card: Card & { readonly figure: ReadFigure };
}

function cardOf(analysed: AnalysedPage | null, index: number): FoundCard | undefined {
  const reading = analysed?.reading;
  const figure = reading?.figures[index];
  if (reading === undefined || figure === undefined) return undefined;
  return { reading, card: { ...cardFor(reading, { type: 'figure', index, figure }), figure } };
}

/** Of the card's words a copy that the protocol can check: it knows no read-only lists. */
function pageCard(card: Card, reading: Reading): PageCard {
  const { head, table, picture, foot } = cardContent(card, reading.profile);
  return {
    head: head.map((line) => [...line]),
    table: table && { head: [...table.head], rows: table.rows.map((row) => [...row]) },
    picture: picture.map(({ value, own, forecast }) => ({ value, own, forecast })),
    foot: foot.map((line) => [...line]),
  };
}
