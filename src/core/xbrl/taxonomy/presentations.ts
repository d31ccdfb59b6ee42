import type { PrefixedName } from '../model';
import type { Presentation, PresentationRow } from './model';
import { byStart, type ConceptArc, type Networks } from './networks';

/** The trees of each role (XBRL 2.1, 5.2.4) as rows. */
export function presentationsIn(networks: Networks): Presentation[] {
  const presentations: Presentation[] = [];
  for (const [role, arcs] of networks.roles()) {
    const rows = rowsOf(arcs.filter(({ arcrole }) => arcrole.endsWith('/arcrole/parent-child')));
    if (rows.length > 0) presentations.push({ role, rows });
  }
  return presentations;
}

/**
 * What stands under a concept is shown where the concept comes first: it may stand in many places, and a file could make more rows
 * of that than there are atoms. What is in a cycle stands under nothing, and is left out.
 */
function rowsOf(arcs: readonly ConceptArc[]): PresentationRow[] {
  const children = byStart(arcs);
  const below = new Set(arcs.map(({ to }) => to));
  const shown = new Set<PrefixedName>();
  const rows: PresentationRow[] = [];
  const roots = [...children.keys()].filter((concept) => !below.has(concept));
  const waiting: PresentationRow[] = roots.map((concept) => ({ concept, depth: 0, preferredLabel: null })).reverse();
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    rows.push(row);
    if (shown.has(row.concept)) continue;
    shown.add(row.concept);
    for (const { to, preferredLabel } of [...(children.get(row.concept) ?? [])].reverse()) {
      if (typeof to === 'string') waiting.push({ concept: to, depth: row.depth + 1, preferredLabel });
    }
  }
  return rows;
}
