import type * as vscode from 'vscode';
import { Disposables } from '../../disposables';
import { COMMANDS } from '../commandIds';
import { acceptValue, deleteMark, reanchor } from './adriftCommands';
import { CommentThreads } from './commentThreads';
import { addEvidence, openEvidence } from './evidenceCommands';
import { MarkGlyphs } from './glyphs';
import { goToNextUnreviewed, setState, tickAndGoOn, tickTied, type MarkServices } from './markCommands';
import { Marker } from './marker';
import { marksStatus } from './marksStatus';
import { MarksStore } from './marksStore';
import { exportReview, showReviewReport, type ReportServices } from './reviewReports';
import { Reviews } from './reviews';

/** What the feature is made with. */
export type Surroundings = Pick<MarkServices, 'analyses' | 'surfaces' | 'checks'> & ReportServices;

/** All of the review marks: a bundle of its own, loaded when there is a file of marks or somebody sets one. */
export class MarksFeature implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly reviews: Reviews;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #work: Readonly<Record<string, (...args: unknown[]) => unknown>>;

  constructor(surroundings: Surroundings) {
    const add = <T extends vscode.Disposable>(disposable: T) => this.#disposables.add(disposable);
    const store = add(new MarksStore());
    this.reviews = add(new Reviews(surroundings.analyses, store));
    const services: MarkServices = { ...surroundings, reviews: this.reviews, marker: new Marker(store) };
    add(new MarkGlyphs(this.reviews));
    add(marksStatus(this.reviews, surroundings.surfaces));
    const threads = add(new CommentThreads(services));
    this.#work = {
      [COMMANDS.tick]: this.#inTurn(() => tickAndGoOn(services)),
      [COMMANDS.question]: () => threads.question(),
      [COMMANDS.followUp]: this.#inTurn(() => setState(services, 'followUp')),
      [COMMANDS.clearMark]: this.#inTurn(() => setState(services, 'cleared')),
      [COMMANDS.undoMark]: this.#inTurn(() => services.marker.undo()),
      [COMMANDS.nextUnreviewed]: this.#inTurn(() => goToNextUnreviewed(services)),
      [COMMANDS.tickTied]: () => tickTied(services),
      [COMMANDS.addEvidence]: () => addEvidence(services),
      [COMMANDS.openEvidence]: () => openEvidence(services),
      [COMMANDS.reviewReport]: () => showReviewReport(services, surroundings),
      [COMMANDS.exportReview]: (...args) => exportReview(services, surroundings, args),
      [COMMANDS.reanchor]: (node) => reanchor(services, node),
      [COMMANDS.acceptValue]: (node) => acceptValue(services, node),
      [COMMANDS.deleteMark]: (node) => deleteMark(services, node),
      ...threads.commands,
    };
  }

  /** Does what a command is for. */
  run(command: string, args: readonly unknown[]): unknown {
    return this.#work[command]?.(...args);
  }

  /** What a key does, behind what the keys before it do: pressed twice, it means the figure that the first has gone on to. */
  #inTurn(work: () => Promise<unknown>): () => Promise<unknown> {
    return () => {
      const done = this.#turn.then(work);
      this.#turn = done.then(undefined, () => undefined);
      return done;
    };
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
