import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import { targetAt } from '../../core/library/subjects';
import { anchorsOf, passageAnchorOf } from '../../core/marks/anchors/anchorOf';
import type { Anchor, Mark, MarkState } from '../../core/marks/model';
import { anchorNow, isReviewed, nextUnreviewed, type Review } from '../../core/marks/review';
import type { Checks } from '../checks/checks';
import { remark } from '../commands/register';
import type { Surface } from '../surfaces/surface';
import type { Surfaces } from '../surfaces/surfaces';
import type { Marker, Wanted } from './marker';
import { marksFileOf } from './marksHome';
import type { Reviews } from './reviews';

/** What the commands work with. */
export interface MarkServices {
  readonly analyses: DocumentAnalyses;
  readonly surfaces: Surfaces;
  readonly checks: Checks;
  readonly reviews: Reviews;
  readonly marker: Marker;
}

/** The filing that the reader is in, as it stands now. */
export interface Reviewed {
  readonly surface: Surface;
  readonly review: Review;
}

/** Waits for the reading and the marks; undefined where there is nothing to review, which has then been told. */
export async function reviewed({ analyses, surfaces, reviews }: MarkServices): Promise<Reviewed | undefined> {
  const surface = surfaces.active;
  const reading = surface && (await analyses.fresh(surface.document));
  if (surface === undefined || reading === undefined) return nothing(vscode.l10n.t('There is no filing here to review.'));
  const known = reviews.of(surface.document);
  const review = known?.reading === reading ? known : await reviews.update(surface.document);
  if (review !== undefined) return { surface, review };
  return marksFileOf(surface.document.uri) === undefined
    ? nothing(vscode.l10n.t('Marks are kept in the workspace: save this filing in a folder of it, and open that folder.'))
    : nothing(vscode.l10n.t('This filing is being read: try again in a moment.'));
}

function nothing(words: string): undefined {
  remark(words);
  return undefined;
}

/** The mark of what is selected, or the anchor of one that is to be made; undefined where nothing is that could have one. */
export function markOrAnchor(here: Reviewed): Wanted['mark'] | undefined {
  const { marks, passages } = here.review;
  const { selection } = here.surface;
  const figure = selectedFigure(here);
  const placed =
    figure === undefined
      ? passages.find(({ span }) => selection !== null && span.start <= selection.start && selection.end <= span.end)
      : marks.get(figure)?.[0];
  return placed?.mark ?? anchorOfSelection(here);
}

/** What a mark of the selected figure, else of the selected words, is anchored by. */
export function anchorOfSelection(here: Reviewed): Anchor | undefined {
  const { reading } = here.review;
  const { selection } = here.surface;
  const figure = selectedFigure(here);
  if (figure !== undefined) return anchorsOf(reading, [figure])[0];
  return selection !== null && selection.end > selection.start ? passageAnchorOf(reading, selection) : undefined;
}

/** Somebody who selects more than the figure means the words. */
function selectedFigure({ surface: { selection }, review }: Reviewed): number | undefined {
  const target = selection === null ? undefined : targetAt(review.reading, selection.start);
  return target?.type === 'figure' && selection !== null && selection.end <= target.figure.end ? target.index : undefined;
}

/** Sets what is said of the figure or the words that are selected. Undefined where nothing was done. */
export async function setState(services: MarkServices, is: MarkState): Promise<Reviewed | undefined> {
  const here = await reviewed(services);
  if (here === undefined) return undefined;
  const mark = markOrAnchor(here);
  if (mark === undefined) return nothing(vscode.l10n.t('Nothing to mark here: put the cursor on a figure, or select words.'));
  if (is === 'cleared' && !('id' in mark)) return nothing(vscode.l10n.t('There is no mark here.'));
  const isDone = await services.marker.apply(here.surface.document, reset(here, mark, is));
  return isDone ? here : undefined;
}

/** A mark that is set anew is about the figure as it stands now: what was stale is so no longer. */
function reset({ review }: Reviewed, mark: Wanted['mark'], is: MarkState): Wanted[] {
  const state: Wanted = { mark, change: { type: 'state', is, by: 'person' } };
  const stale = review.adrift.find((placement) => placement.type === 'stale' && placement.mark === mark);
  if (stale?.type !== 'stale' || is === 'cleared') return [state];
  const anchor = anchorNow(review, stale);
  return anchor === undefined ? [state] : [state, { mark, change: { type: 'anchor', anchor } }];
}

/** Ticks what is selected, and goes on to the next figure that nobody has reviewed. */
export async function tickAndGoOn(services: MarkServices): Promise<void> {
  const here = await setState(services, 'ticked');
  if (here === undefined) return;
  const now = (await services.reviews.update(here.surface.document)) ?? here.review;
  goOn({ surface: here.surface, review: now }, here.surface.selection?.start ?? 0);
}

export async function goToNextUnreviewed(services: MarkServices): Promise<void> {
  const here = await reviewed(services);
  if (here !== undefined) goOn(here, here.surface.selection?.start ?? -1);
}

function goOn({ surface, review }: Reviewed, offset: number): void {
  const next = nextUnreviewed(review, offset);
  const figure = next === undefined ? undefined : review.reading.figures[next];
  if (figure === undefined) return remark(vscode.l10n.t('Every figure of this filing has been reviewed.'));
  surface.select(figure);
}

/** Ticks every figure that the checks tie and that nobody has marked, as ticked by the checks. */
export async function tickTied(services: MarkServices): Promise<void> {
  const here = await reviewed(services);
  if (here === undefined) return;
  const { review, surface } = here;
  const outcome = services.checks.current(surface.document);
  if (outcome === undefined) return remark(vscode.l10n.t('Nothing has been checked here.'));
  const open = outcome.checked.tied.filter((index) => !isReviewed(review, index) && review.looks.get(index) === undefined);
  const anchors = new Map(anchorsOf(review.reading, open).map((anchor, at) => [open[at], anchor]));
  const wanted = open.flatMap((index): Wanted[] => {
    const mark: Mark | undefined = review.marks.get(index)?.[0]?.mark;
    const made = mark ?? anchors.get(index);
    return made === undefined ? [] : [{ mark: made, change: { type: 'state', is: 'ticked', by: 'check' } }];
  });
  if (wanted.length === 0) return remark(vscode.l10n.t('Every figure that ties has a mark already.'));
  if (await services.marker.apply(surface.document, wanted))
    remark(
      wanted.length === 1
        ? vscode.l10n.t('1 figure was ticked because it ties.')
        : vscode.l10n.t('{0} figures were ticked because they tie.', wanted.length),
    );
}
