import type { Metric } from '../catalogue/schema';
import type { Quantity } from '../recognition/quantity';
import type { Role } from './role';
import type { Topic } from './subjects';

/** A metric whose unit the number cannot have is not what the number is of: no amount per share goes into millions. */
export function fittingTopic(topic: Topic, quantity: Quantity, role: Role): Topic {
  const unitType = topic.metric?.unitType;
  if (unitType === undefined || (role.type !== 'current' && role.type !== 'prior')) return topic;
  const isMoney = quantity.currency !== null;
  const wrong =
    (unitType === 'perShare' && quantity.scale !== null) ||
    (unitType === 'monetary' && quantity.measure !== null) ||
    (unitType === 'monetary' && quantity.counted !== null && !isMoney) ||
    (unitType === 'perShare' && quantity.counted !== null && quantity.currency === null) ||
    (isMoney && (unitType === 'pure' || unitType === 'shares' || unitType === 'count' || unitType === 'duration'));
  return wrong ? { ...topic, metric: null } : topic;
}

const RESULTS = new Set<Metric['group']>(['income', 'nonGaap', 'perShare']);

/** Profits and losses, of which a loss is the negative: not the losses that are costs ("credit losses"). */
export function isResult(metric: Metric | null): boolean {
  return metric !== null && RESULTS.has(metric.group) && (metric.balance === 'credit' || metric.unitType === 'perShare');
}
