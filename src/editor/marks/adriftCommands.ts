import * as vscode from 'vscode';
import { anchorsOf, passageAnchorOf } from '../../core/marks/anchors/anchorOf';
import type { Anchor } from '../../core/marks/model';
import { targetAt } from '../../core/library/subjects';
import type { Adrift, Review } from '../../core/marks/review';
import { remark } from '../commands/register';
import { reviewed, type MarkServices, type Reviewed } from './markCommands';

/** What can be done about marks that are no longer where they were set. Each is passed the node of the tree. */

/** The mark is of the figure, or the words, that are selected in the filing. */
export async function reanchor(services: MarkServices, node: unknown): Promise<void> {
  const found = await placementOf(services, node);
  if (found === undefined) return;
  const anchor = anchorAtCursor(found.here);
  if (anchor === undefined) return remark(vscode.l10n.t('Put the cursor on the figure that the mark belongs to first.'));
  await apply(services, found, anchor);
}

/** The mark is of the figure as it is now. */
export async function acceptValue(services: MarkServices, node: unknown): Promise<void> {
  const found = await placementOf(services, node);
  if (found?.placement.type !== 'stale') return;
  const { review } = found.here;
  const { figure, span } = found.placement;
  const anchor = figure === null ? passageAnchorOf(review.reading, span) : anchorsOf(review.reading, [figure])[0];
  if (anchor !== undefined) await apply(services, found, anchor);
}

/** The mark is cleared, with its comments. It can be taken back. */
export async function deleteMark(services: MarkServices, node: unknown): Promise<void> {
  const found = await placementOf(services, node);
  if (found === undefined) return;
  const { mark } = found.placement;
  const comments = mark.comments.filter(({ deleted }) => deleted !== true);
  await services.marker.apply(found.here.surface.document, [
    { mark, change: { type: 'state', is: 'cleared', by: 'person' } },
    ...comments.map(({ id }) => ({ mark, change: { type: 'deleteComment' as const, id, deleted: true } })),
  ]);
}

interface Found {
  readonly here: Reviewed;
  readonly placement: Adrift;
}

async function placementOf(services: MarkServices, node: unknown): Promise<Found | undefined> {
  const id = markIdOf(node);
  const here = id === undefined ? undefined : await reviewed(services);
  const placement = here && adriftIn(here.review, id);
  return here && placement && { here, placement };
}

function adriftIn({ adrift }: Review, id: string | undefined): Adrift | undefined {
  return adrift.find(({ mark }) => mark.id === id);
}

/** Of a node of the tree; anybody can run the command with anything. */
function markIdOf(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null || !('placement' in node)) return undefined;
  const { placement } = node as { readonly placement: Adrift };
  return placement.mark.id;
}

function anchorAtCursor({ surface, review }: Reviewed): Anchor | undefined {
  const { selection } = surface;
  const target = selection === null ? undefined : targetAt(review.reading, selection.start);
  if (target?.type === 'figure') return anchorsOf(review.reading, [target.index])[0];
  return selection !== null && selection.end > selection.start ? passageAnchorOf(review.reading, selection) : undefined;
}

async function apply({ marker }: MarkServices, { here, placement }: Found, anchor: Anchor): Promise<void> {
  await marker.apply(here.surface.document, [{ mark: placement.mark, change: { type: 'anchor', anchor } }]);
}
