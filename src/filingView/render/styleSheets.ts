import { screenRulesIn } from '../../core/readers/html/css';
import { filterDeclarations, type Declarations } from './declarations';
import { filterSelector } from './selectors';

/** A rule that may stand in the page: selectors rewritten, declarations filtered. */
export interface Rule {
  readonly selector: string;
  readonly declarations: Declarations;
}

/** The rules of a `style` element that are known to be harmless. */
export function filterStyleSheet(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const { prelude, block } of screenRulesIn(text)) addRule(rules, prelude, block);
  return rules;
}

function addRule(rules: Rule[], prelude: string, block: string): void {
  const selectors = prelude.split(',').flatMap((selector) => filterSelector(selector) ?? []);
  if (selectors.length === 0) return;
  const declarations = filterDeclarations(block);
  if (declarations.layout !== '' || declarations.paper !== '') rules.push({ selector: selectors.join(','), declarations });
}
