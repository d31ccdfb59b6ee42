/**
 * Labels as the metric files write them: separated by `;` or line ends, so that a long list of names stays readable as a
 * paragraph. `{a|b|}` stands for either of its choices, the last of which is nothing here: names that are put together freely
 * are written once. No label holds a semicolon, a bar or a curly bracket; one that is written twice is one label.
 */
export function labelList(text: string): string[] {
  const patterns = text
    .split(/[;\n]/)
    .map((label) => label.trim())
    .filter((label) => label !== '');
  return [...new Set(patterns.flatMap(spelledOut))];
}

function spelledOut(pattern: string): string[] {
  const open = pattern.indexOf('{');
  const close = pattern.indexOf('}', open);
  if (open < 0 || close < 0) return [pattern];
  const before = pattern.slice(0, open);
  const choices = pattern.slice(open + 1, close).split('|');
  const behind = spelledOut(pattern.slice(close + 1));
  return choices.flatMap((choice) => behind.map((rest) => before + choice + rest));
}
