import * as vscode from 'vscode';
import { CALENDAR_YEARS, fileName } from '../../core/library/directory';
import { tidied } from '../../core/library/subjects';
import type {
  FigureNode,
  FilingNode,
  MetricNode,
  OwnerNode,
  PeriodNode,
  PointNode,
  StatementNode,
  TreeNode,
  TreePlace,
  TreeValue,
} from '../../core/library/treeNodes';
import { COMMANDS } from '../commandIds';
import { sourceArguments } from '../sourcePlaces';
import { inFull } from '../words/amounts';
import { kindInWords } from '../words/kinds';
import { periodInWords, periodName } from '../words/periods';
import { valueInWords } from '../words/treeValues';

/** How the nodes of the library's tree look. */

/** What an item says. */
interface Said {
  readonly label: string;
  readonly description: string;
  /** Null where room for the name is worth more. */
  readonly icon: string | null;
  readonly tooltip?: string;
  readonly opens?: TreePlace;
}

export function libraryItem(node: TreeNode, id: string): vscode.TreeItem {
  const { label, description, icon, tooltip, opens } = saidBy(node);
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, 'children' in node ? Collapsed : None);
  item.id = id;
  item.description = description;
  if (icon !== null) item.iconPath = new vscode.ThemeIcon(icon);
  item.contextValue = node.type;
  if (tooltip !== undefined) item.tooltip = tooltip;
  if (opens !== undefined) {
    const title = vscode.l10n.t('Show in the Document');
    item.command = { command: COMMANDS.openSource, title, arguments: [...sourceArguments(opens)] };
  }
  return item;
}

/** The line below a page. */
export function moreItem({ id, parent, left }: { readonly id: string; readonly parent: string; readonly left: number }) {
  const item = new vscode.TreeItem(vscode.l10n.t('{0} more…', left));
  item.id = id;
  item.command = { command: COMMANDS.showMoreOfLibrary, title: vscode.l10n.t('Show More'), arguments: [parent] };
  return item;
}

function saidBy(node: TreeNode): Said {
  switch (node.type) {
    case 'owner':
      return ownerSaid(node);
    case 'metric':
      return metricSaid(node);
    case 'period':
      return periodSaid(node);
    case 'filing':
      return filingSaid(node);
    case 'point':
      return pointSaid(node);
    case 'statement':
      return statementSaid(node);
    case 'figure':
      return figureSaid(node);
  }
}

function ownerSaid({ name, owner, filings, latest }: OwnerNode): Said {
  const label = name ?? fileName(owner.file ?? '');
  const description = latest ? valueInWords(latest) : filingsInWords(filings);
  return { label, description, icon: name === null ? 'file' : 'organization', ...(latest ? { tooltip: tooltipOf(latest) } : {}) };
}

function filingsInWords(count: number): string {
  return count === 1 ? vscode.l10n.t('1 filing') : vscode.l10n.t('{0} filings', count);
}

function metricSaid({ name, company, latest, count, counted }: MetricNode): Said {
  const amount = latest ? valueInWords(latest) : counted === 'companies' ? companiesInWords(count) : String(count);
  return {
    label: name ?? vscode.l10n.t('Unnamed'),
    description: [amount, company ?? ''].filter(Boolean).join(' · '),
    icon: null,
    ...(latest ? { tooltip: tooltipOf(latest) } : {}),
  };
}

function companiesInWords(count: number): string {
  return count === 1 ? vscode.l10n.t('1 company') : vscode.l10n.t('{0} companies', count);
}

/** Companies may count their years each in its own way: a period that many have is one of the calendar's. */
function periodSaid({ period, owners }: PeriodNode): Said {
  const label = periodName(period, CALENDAR_YEARS);
  return { label, description: companiesInWords(owners), icon: 'calendar', tooltip: periodInWords(period, CALENDAR_YEARS) };
}

function filingSaid({ file, company, form, period, years }: FilingNode): Said {
  const about = [company, form, period && periodName(period, years)].filter((part) => part !== null);
  return { label: fileName(file), description: about.join(' · '), icon: 'file' };
}

function pointSaid({ name, value, source }: PointNode): Said {
  const { period, years, forecast, derived } = value;
  return {
    label: name ?? periodName(period, years),
    description: valueInWords(value),
    icon: forecast ? 'telescope' : derived ? 'symbol-operator' : 'symbol-numeric',
    tooltip: tooltipOf(value),
    opens: source,
  };
}

function tooltipOf({ amount, period, years }: TreeValue): string {
  return [inFull(amount), periodInWords(period, years)].join('\n');
}

function statementSaid({ text, source, role, period, years }: StatementNode): Said {
  const where = `${fileName(source.file)}:${source.place.line + 1}`;
  const what = roleInWords(role, period && periodName(period, years));
  return {
    label: tidied(text).replaceAll('\\', ''),
    description: [where, what].filter(Boolean).join(' · '),
    icon: 'go-to-file',
    tooltip: where,
    opens: source,
  };
}

function roleInWords(role: StatementNode['role'], period: string | null): string {
  switch (role) {
    case 'same':
      return '';
    case 'restated':
      return vscode.l10n.t('restated since');
    case 'other':
      return vscode.l10n.t('another value');
    case 'minuend':
      return period ?? '';
    case 'subtrahend':
      return vscode.l10n.t('less {0}', period ?? '');
  }
}

const KIND_ICONS: Readonly<Record<FigureNode['kind'], string>> = {
  level: 'symbol-numeric',
  change: 'arrow-swap',
  share: 'pie-chart',
  forecast: 'telescope',
};

function figureSaid({ text, period, years, kind, basis, source }: FigureNode): Said {
  const written = tidied(text).replaceAll('\\', '');
  return {
    label: period === null ? vscode.l10n.t('No period') : periodName(period, years),
    description: [written, kindInWords(kind, basis)].filter((part) => part !== null).join(' · '),
    icon: KIND_ICONS[kind],
    opens: source,
  };
}
