import type { ReportedFinding } from './model';

/**
 * What tells a finding from others when the file around it has changed: the check, what it is about and the figures as written, but no
 * place. FNV-1a (Fowler, Noll, Vo) with 64 bits, over UTF-16 code units: equal words are what is looked for, no secret.
 */
export function fingerprint({ file, check, metric, period, unit, places }: ReportedFinding): string {
  const figures = places.map(({ role, text }) => `${role} ${text}`);
  return hash([file, check, metric ?? '', period ?? '', unit, ...figures].join('\n'));
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

function hash(text: string): string {
  let value = OFFSET;
  for (let at = 0; at < text.length; at++) value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * PRIME);
  return value.toString(16).padStart(16, '0');
}
