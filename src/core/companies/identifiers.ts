/** A Central Index Key as ten digits (EDGAR Filer Manual II, 3.3.1.1: leading zeros are optional); null for anything else. */
export function cikOf(written: string): string | null {
  return /^\s*\d{1,10}\s*$/.test(written) ? written.trim().padStart(10, '0') : null;
}

/** A Legal Entity Identifier: 18 letters and digits and two check digits (ISO 17442-1, 5); null for anything else. */
export function leiOf(written: string): string | null {
  const lei = written.trim().toUpperCase();
  return /^[A-Z0-9]{18}\d{2}$/.test(lei) ? lei : null;
}
