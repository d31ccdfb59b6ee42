import type { PrefixedName } from '../model';
import type { Label, Taxonomy } from './model';

/** The labels of concepts, by what they are for. */

export const labelRoles = {
  standard: 'http://www.xbrl.org/2003/role/label',
  terse: 'http://www.xbrl.org/2003/role/terseLabel',
  total: 'http://www.xbrl.org/2003/role/totalLabel',
  documentation: 'http://www.xbrl.org/2003/role/documentation',
} as const;

/** The label of a role, in the language if there is one, else in English, else in any; null where the concept has none of that role. */
export function labelOf(
  taxonomy: Taxonomy,
  concept: PrefixedName,
  language: string,
  role: string = labelRoles.standard,
): string | null {
  const known = Object.hasOwn(taxonomy.concepts, concept) ? taxonomy.concepts[concept] : undefined;
  const labels = known?.labels.filter((label) => label.role === role) ?? [];
  const inLanguage = (wanted: string) => labels.find((label) => isIn(label, wanted));
  return (inLanguage(language) ?? inLanguage('en') ?? labels[0])?.text ?? null;
}

/** What the filer says that a concept means. */
export function documentationOf(taxonomy: Taxonomy, concept: PrefixedName, language: string): string | null {
  return labelOf(taxonomy, concept, language, labelRoles.documentation);
}

/** `en-US` is in `en`. */
function isIn(label: Label, language: string): boolean {
  return label.language.toLowerCase().split('-')[0] === language.toLowerCase().split('-')[0];
}
