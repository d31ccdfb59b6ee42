import { endOf, formatPeriod, instant, previousDay } from '../calendar';
import type { Cell, Period, ProvenanceStep, Schedule, ScheduledPeriod, Table } from '../filing';
import type { Lexicon } from '../recognition/lexicon';
import type { Draft } from './model';
import { scheduleTag, type ScheduleTag } from './scheduleTags';
import { noTopic, type Topic } from './subjects';
import type { CellReader } from './tableShape';

/** A Financial Data Schedule with what is needed to read it. */
export interface ScheduleQuestion {
  readonly table: Table;
  readonly schedule: Schedule;
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly readCell: CellReader;
}

/** The figures of a schedule, whose tags say what they are. A tag that its article does not have says nothing, and has none. */
export function resolveSchedule({ table, schedule, text, lexicon, readCell }: ScheduleQuestion): Draft[] {
  return table.rows.flatMap(({ cells: [label, ...values] }) => {
    const tag = label && scheduleTag(schedule.article, text.slice(label.start, label.end).toUpperCase());
    if (!tag) return [];
    const metric = tag.metric === null ? null : (lexicon.metricById(tag.metric) ?? null);
    const per = tag.measured === 'perShare' ? 'share' : null;
    const topic: Topic = { ...noTopic, metric, label: { start: label.start, end: label.end }, per };
    return values.flatMap((value) => draftOf(value, tag, topic, schedule, readCell));
  });
}

function draftOf(value: Cell, tag: ScheduleTag, topic: Topic, schedule: Schedule, readCell: CellReader): Draft[] {
  const words = readCell(value.start, value.end);
  const [quantity, ...more] = words.quantities;
  if (!quantity || more.length > 0) return [];
  const scheduled = schedule.periods[value.column - 1] ?? null;
  const period = scheduled && shaped(scheduled.period, tag);
  const isAmount = tag.measured !== 'percent' && quantity.notation === 'number';
  const power = isAmount && tag.measured !== 'perShare' ? schedule.power : 0;
  return [
    {
      base: words.base,
      quantity: { ...quantity, notation: tag.measured === 'percent' ? 'percent' : quantity.notation },
      topic,
      kind: 'level',
      basis: null,
      period,
      negate: false,
      extraPower: power,
      currency: isAmount ? schedule.currency : null,
      compares: null,
      steps: [
        ...scaleStep(schedule, power),
        ...periodStep(period, scheduled),
        { of: 'kind', rule: 'tableCell', result: 'level' },
      ],
    },
  ];
}

/** A balance at the last day, or the one before the first; a flow over the stretch, where the schedule says how long it is. */
function shaped(period: Period, { measured }: ScheduleTag): Period | null {
  if (measured === 'balance') return instant(endOf(period));
  if (period.type === 'instant') return null;
  return measured === 'opening' ? instant(previousDay(period.start)) : period;
}

function scaleStep({ powerSpan }: Schedule, power: number): ProvenanceStep[] {
  return power > 0 && powerSpan
    ? [{ of: 'scale', rule: 'captionScale', result: `×10^${power}`, span: { start: powerSpan.start, end: powerSpan.end } }]
    : [];
}

function periodStep(period: Period | null, scheduled: ScheduledPeriod | null): ProvenanceStep[] {
  return period && scheduled ? [{ of: 'period', rule: 'columnPeriod', result: formatPeriod(period), span: scheduled.span }] : [];
}
