import type { Period } from '../filing';
import type { Dimension, Fact, PrefixedName, XbrlReport } from './model';

/** The aspects of a fact (XBRL's word for what tells it from others), as Tickmark writes them. */

/**
 * As on Tickmark's wire: `USD`, `USD/share`, `pure`, `shares`, `MW`; several measures are joined by `*`. Null for a text, and where
 * the unit is missing or broken.
 */
export function unitOf(report: XbrlReport, fact: Fact): string | null {
  const unit = fact.kind === 'text' || fact.unit === null ? undefined : report.units[fact.unit];
  if (unit === undefined) return null;
  const numerator = unit.numerators.map(localName).join('*');
  const denominators = unit.denominators.map((measure) => singular(localName(measure)));
  return [numerator, ...denominators].join('/');
}

/** Null for a fact that holds forever, and where the context is missing or broken. */
export function periodOf(report: XbrlReport, fact: Fact): Period | null {
  const period = fact.context === null ? undefined : report.contexts[fact.context]?.period;
  return period === undefined || period.type === 'forever' ? null : period;
}

/** Ordered by axis; empty where there are none, and where the context is missing or broken. */
export function dimensionsOf(report: XbrlReport, fact: Fact): readonly Dimension[] {
  return fact.context === null ? [] : (report.contexts[fact.context]?.dimensions ?? []);
}

/** `USD` of `iso4217:USD`. */
export function localName(name: PrefixedName): string {
  return name.slice(name.indexOf(':') + 1);
}

/** What something is per: `xbrli:shares` stands for one share there. */
function singular(measure: string): string {
  return measure === 'shares' ? 'share' : measure;
}
