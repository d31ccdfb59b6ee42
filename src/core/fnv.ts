const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a (Fowler, Noll, Vo) with 64 bits, over UTF-16 code units, in hexadecimal: tells texts apart, and keeps no secret. */
export function fnv1a(text: string): string {
  let value = OFFSET;
  for (let at = 0; at < text.length; at++) value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * PRIME);
  return value.toString(16).padStart(16, '0');
}
