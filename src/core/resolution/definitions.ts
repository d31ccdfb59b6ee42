import type { Definition, Filing, Mention } from '../filing';

export function findDefinitions(_filing: Filing, _mentions: readonly Mention[]): Definition[] {
  return [];
}
