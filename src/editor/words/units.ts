import { l10n } from 'vscode';
import { unitWords } from './countedUnits';

/** Units in words, in the language of the editor. A unit that has no words shows under its own name. */

/** `CNY/ADS` → CNY and ADS; `shares` → neither. */
export function unitParts(unit: string): { readonly currency: string | null; readonly per: string | null } {
  const [, currency = null, per = null] = /^([A-Z]{3})(?:\/(.+))?$/.exec(unit) ?? [];
  return currency === 'ADS' ? { currency: null, per: null } : { currency, per };
}

/** A number with its unit: `CNY 4,370.2 m`, `CNY 12.18 per ADS`, `23,042,303 shares`. */
export function withUnit(amount: string, unit: string): string {
  const { currency, per } = unitParts(unit);
  if (currency === null) return counted(amount, unit);
  if (per === null) return l10n.t('{currency} {amount}', { currency, amount });
  if (per === 'share') return l10n.t('{currency} {amount} per share', { currency, amount });
  return l10n.t('{currency} {amount} per {unit}', { currency, amount, unit: perName(per) });
}

/** The unit alone, as the head of a column says it: `CNY`, `USD per ADS`, `shares`; empty for plain numbers. */
export function unitName(unit: string): string {
  const { currency, per } = unitParts(unit);
  if (currency === null) return isUncounted(unit) ? '' : (unitWords(unit)?.plural() ?? unit);
  if (per === null) return currency;
  if (per === 'share') return l10n.t('{currency} per share', { currency });
  return l10n.t('{currency} per {unit}', { currency, unit: perName(per) });
}

/** The unit as a conclusion: `CNY`, `CNY/share`, `month`, `ratio`. */
export function unitConcluded(unit: string): string {
  if (unit === 'pure') return l10n.t('ratio');
  if (unit === 'count') return l10n.t('count');
  const { currency, per } = unitParts(unit);
  if (currency === null) return unitWords(unit)?.name() ?? unit;
  return per === 'share' ? l10n.t('{currency}/share', { currency }) : unit;
}

/** Units that go without a word of their own. */
function isUncounted(unit: string): boolean {
  return unit === 'pure' || unit === 'count';
}

function perName(per: string): string {
  return per === 'unit' ? l10n.t('unit') : per;
}

function counted(amount: string, unit: string): string {
  if (isUncounted(unit)) return amount;
  const words = unitWords(unit);
  if (words === undefined) return l10n.t('{amount} {unit}', { amount, unit });
  return amount === '1' ? words.one() : words.several(amount);
}
