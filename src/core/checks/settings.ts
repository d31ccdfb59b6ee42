import { checkIds, type CheckId } from './model';

/** How much a finding matters: the editor's and SARIF's degrees. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** By check, how its findings are shown; `off` where it is not run. */
export type CheckSettings = Readonly<Record<CheckId, Severity | 'off'>>;

/** What a filing says otherwise than an earlier one may well be restated: not a mistake, but to be known. */
const USUAL: Readonly<Partial<Record<CheckId, Severity>>> = { acrossFilings: 'information' };

export const defaultSettings: CheckSettings = Object.fromEntries(
  checkIds.map((check) => [check, USUAL[check] ?? 'warning']),
) as CheckSettings;
