/**
 * Whether a path matches a pattern as VS Code's settings write them: `*` and `?` within a name, `**` for any folders between. A pattern of a
 * name alone is about files of that name in any folder. Both have `/` between names.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const wanted = pattern.replace(/^\.?\//, '').split('/');
  return namesMatch(wanted.length === 1 ? ['**', ...wanted] : wanted, path.split('/'));
}

function namesMatch(patterns: readonly string[], names: readonly string[]): boolean {
  return wildcardMatch(patterns, names, (pattern) => pattern === '**', nameMatches);
}

function nameMatches(pattern: string, name: string): boolean {
  const isOne = (sign: string, character: string) => sign === '?' || sign === character;
  return wildcardMatch([...pattern], [...name], (sign) => sign === '*', isOne);
}

/** Goes back to the last wildcard only: at most as many steps as the two lengths multiplied, whoever wrote the pattern. */
function wildcardMatch(
  patterns: readonly string[],
  items: readonly string[],
  isWild: (pattern: string) => boolean,
  matches: (pattern: string, item: string) => boolean,
): boolean {
  let [next, at, wild, resume] = [0, 0, -1, 0];
  while (at < items.length) {
    const pattern = patterns[next];
    if (pattern !== undefined && isWild(pattern)) {
      [wild, resume] = [next, at];
      next++;
    } else if (pattern !== undefined && matches(pattern, items[at] ?? '')) {
      next++;
      at++;
    } else if (wild >= 0) {
      next = wild + 1;
      at = ++resume;
    } else return false;
  }
  return patterns.slice(next).every(isWild);
}
