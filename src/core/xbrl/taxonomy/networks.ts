import type { PrefixedName } from '../model';
import type { ConceptNames } from './conceptNames';
import type { Arc, ExtendedLink, LinkKind } from './links';

/** An arc between concepts, by the names that the filing has for them; or from one to a label. */
export interface ConceptArc extends Arc {
  readonly from: PrefixedName;
}

/**
 * The arcs of all links of a kind, role by role, without those that are prohibited (XBRL 2.1, 3.5.3.9.7.5): of equivalent arcs the
 * one of highest priority counts, and a prohibition before a use.
 */
export class Networks {
  readonly #roles = new Map<string, ConceptArc[]>();

  constructor(links: readonly ExtendedLink[], kind: LinkKind, names: ConceptNames) {
    const byKey = new Map<string, Map<string, ConceptArc>>();
    for (const { file, role, arcs } of links.filter((link) => link.kind === kind)) {
      let known = byKey.get(role);
      if (known === undefined) byKey.set(role, (known = new Map<string, ConceptArc>()));
      for (const arc of arcs) {
        const named = {
          ...arc,
          from: names.ofHref(arc.from, file),
          to: typeof arc.to === 'string' ? names.ofHref(arc.to, file) : arc.to,
        };
        const key = keyOf(named);
        const before = known.get(key);
        if (before === undefined || isStronger(named, before)) known.set(key, named);
      }
    }
    for (const [role, arcs] of byKey)
      this.#roles.set(
        role,
        [...arcs.values()].filter(({ isProhibited }) => !isProhibited),
      );
  }

  /** Role by role, in the order of the links. */
  *roles(): Iterable<readonly [role: string, arcs: readonly ConceptArc[]]> {
    yield* this.#roles;
  }

  *arcs(): Iterable<ConceptArc> {
    for (const arcs of this.#roles.values()) yield* arcs;
  }
}

function keyOf({ from, to, arcrole, order, weight, preferredLabel }: ConceptArc): string {
  return JSON.stringify([from, to, arcrole, order, weight, preferredLabel]);
}

function isStronger(arc: ConceptArc, other: ConceptArc): boolean {
  return arc.priority > other.priority || (arc.priority === other.priority && arc.isProhibited);
}

/** Arcs by where they start, each in order. */
export function byStart(arcs: readonly ConceptArc[]): Map<PrefixedName, ConceptArc[]> {
  const starts = new Map<PrefixedName, ConceptArc[]>();
  for (const arc of arcs) {
    const known = starts.get(arc.from);
    if (known === undefined) starts.set(arc.from, [arc]);
    else known.push(arc);
  }
  for (const list of starts.values()) list.sort((a, b) => a.order - b.order);
  return starts;
}
