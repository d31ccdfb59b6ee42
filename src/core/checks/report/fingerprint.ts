import { fnv1a } from '../../fnv';
import type { ReportedFinding } from './model';

/**
 * What tells a finding from others when the file around it has changed: the check, what it is about and the figures as written, but no
 * place.
 */
export function fingerprint({ file, check, metric, period, unit, places }: ReportedFinding): string {
  const figures = places.map(({ role, text }) => `${role} ${text}`);
  return fnv1a([file, check, metric ?? '', period ?? '', unit, ...figures].join('\n'));
}
