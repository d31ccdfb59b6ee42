import * as z from 'zod/mini';
import type { FindingPlace, ReportedFiling, ReportedFinding, ReportedPlace } from '../../core/checks/report/model';
import { roles } from '../../core/checks/roles';
import { severities } from '../../core/checks/settings';
import { checkId, countByCheck } from './checks';
import { index } from './values';

/** The tie-out report as it crosses the thread. */

const placeFields = { file: z.string(), line: index, start: index, end: index, text: z.string() };
const place: z.ZodMiniType<ReportedPlace> = z.object(placeFields);

const findingPlace: z.ZodMiniType<FindingPlace> = z.object({ ...placeFields, role: z.enum(roles), suspect: z.boolean() });

const findingFields = {
  ...placeFields,
  check: checkId,
  severity: z.enum(severities),
  confidence: z.number(),
  message: z.string(),
  expected: z.number(),
  expectedText: z.nullable(z.string()),
  unit: z.string(),
  metric: z.nullable(z.string()),
  period: z.nullable(z.string()),
  places: z.array(findingPlace),
};
const finding: z.ZodMiniType<ReportedFinding> = z.object(findingFields);

const counts = { figures: index, reached: index, tied: index };

export const reportedFiling: z.ZodMiniType<ReportedFiling> = z.object({
  ...counts,
  file: z.string(),
  entity: z.nullable(z.string()),
  periodEnd: z.nullable(z.string()),
  held: countByCheck,
  findings: z.array(finding),
  ignored: z.array(z.object({ ...findingFields, reason: z.string(), by: z.enum(['file', 'comment']) })),
  sections: z.array(z.object({ ...counts, name: z.nullable(z.string()), findings: index })),
  ties: z.array(z.object({ ...placeFields, check: checkId, formula: z.string() })),
  unreached: z.array(place),
});
