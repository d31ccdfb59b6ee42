import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { commentsOf, type Anchor } from '../../core/marks/model';
import { anchorNow, type Adrift, type Review } from '../../core/marks/review';
import { remark } from '../commands/register';
import { anchorOfSelection, reviewed, type MarkServices, type Reviewed } from './markCommands';

/** What can be done about marks that are no longer where they were set. Each is passed the node of the tree. */

/** The mark is of the figure, or the words, that are selected in the filing. */
export async function reanchor(services: MarkServices, node: unknown): Promise<void> {
  const found = await placementOf(services, node);
  if (found === undefined) return;
  const anchor = anchorOfSelection(found.here);
  if (anchor === undefined) return remark(vscode.l10n.t('Put the cursor on the figure that the mark belongs to first.'));
  await apply(services, found, anchor);
}

/** The mark is of the figure as it is now. */
export async function acceptValue(services: MarkServices, node: unknown): Promise<void> {
  const found = await placementOf(services, node);
  if (found?.placement.type !== 'stale') return;
  const anchor = anchorNow(found.here.review, found.placement);
  if (anchor !== undefined) await apply(services, found, anchor);
}

/** The mark is cleared, with its comments. It can be taken back. */
export async function deleteMark(services: MarkServices, node: unknown): Promise<void> {
  const found = await placementOf(services, node);
  if (found === undefined) return;
  const { mark } = found.placement;
  await services.marker.apply(found.here.surface.document, [
    { mark, change: { type: 'state', is: 'cleared', by: 'person' } },
    ...commentsOf(mark).map(({ id }) => ({ mark, change: { type: 'deleteComment' as const, id, deleted: true } })),
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

/** As much of a node of the tree as says which mark it is; anybody can run the command with anything. */
const adriftNode = z.object({ placement: z.object({ mark: z.object({ id: z.string() }) }) });

function markIdOf(node: unknown): string | undefined {
  return adriftNode.safeParse(node).data?.placement.mark.id;
}

async function apply({ marker }: MarkServices, { here, placement }: Found, anchor: Anchor): Promise<void> {
  await marker.apply(here.surface.document, [{ mark: placement.mark, change: { type: 'anchor', anchor } }]);
}
