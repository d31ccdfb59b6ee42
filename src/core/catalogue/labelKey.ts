/**
 * What two labels are compared by when asking whether they are the same name: lower case, `&` as "and", signs and hyphens as
 * blanks, plural folded. Coarser than the matching in documents, so that labels which differ here never compete there.
 */
export function labelKey(label: string): string {
  return label
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}…]+/gu, ' ')
    .trim()
    .split(' ')
    .map(singular)
    .join(' ');
}

function singular(word: string): string {
  if (word.length <= 3 || word.endsWith('ss')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
