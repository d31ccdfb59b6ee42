import { element, filled } from '../../filingView/page/elements';
import type { HistoryWords, PageCell, PageHistory, PageMetric, PageSource } from '../protocol';

/** The values as a table: a row for each period, the newest first, and for each metric its columns, those without content left out. */

type Open = (source: number) => void;

interface ColumnOf {
  readonly metric: PageMetric;
  readonly title: string;
  /** Of the style sheet; numbers need none. */
  readonly style: '' | 'text' | 'text notes';
  /** Whether it is the first one of its metric, of several. */
  readonly isFirst: boolean;
  readonly fill: (cell: PageCell) => readonly (Node | string)[];
}

export function tableElement(history: PageHistory, words: HistoryWords, open: Open): HTMLElement {
  const columns = history.metrics.flatMap((metric) => columnsOf(metric, words, open));
  const rows = history.periods.map((period, at) => ({ ...period, at })).filter(({ hasValues }) => hasValues);
  const head = element('thead', {}, headRows(history, columns, words));
  const body = element(
    'tbody',
    {},
    rows.reverse().map(({ name, at }) => rowElement(name, at, columns)),
  );
  const table = element('table', { attributes: { 'aria-label': words.table } }, [head, body]);
  // What can be scrolled must be reachable by keyboard.
  return element('div', { class: 'scroller', attributes: { tabindex: '0', role: 'region', 'aria-label': words.table } }, [table]);
}

function columnsOf(metric: PageMetric, words: HistoryWords, open: Open): ColumnOf[] {
  const value = metric.unit === '' ? words.value : metric.unit;
  const all: (Omit<ColumnOf, 'metric' | 'isFirst'> & { readonly isShown: (cell: PageCell) => boolean })[] = [
    { title: value, style: '', isShown: () => true, fill: valueContent },
    { title: words.prior, style: '', isShown: ({ prior }) => prior !== '', fill: ({ prior }) => [prior] },
    { title: words.yearAgo, style: '', isShown: ({ yearAgo }) => yearAgo !== '', fill: ({ yearAgo }) => [yearAgo] },
    {
      title: words.sources,
      style: 'text',
      isShown: ({ sources }) => sources.length > 0,
      fill: ({ sources }) => [sourceList(sources, words, open)],
    },
    { title: words.notes, style: 'text notes', isShown: ({ notes }) => notes.length > 0, fill: (cell) => [noteList(cell, open)] },
  ];
  const shown = all.filter(({ isShown }) => metric.cells.some((cell) => cell !== null && isShown(cell)));
  return shown.map(({ title, style, fill }, at) => ({ metric, title, style, fill, isFirst: at === 0 }));
}

function headRows({ metrics }: PageHistory, columns: readonly ColumnOf[], words: HistoryWords): HTMLElement[] {
  const isAlone = metrics.length === 1;
  const titles = columns.map(({ title, style, isFirst }) =>
    element('th', { class: classes(style, isFirst && !isAlone), text: title, attributes: { scope: 'col' } }),
  );
  const period = element('th', { text: words.period, attributes: { scope: 'col' } });
  const second = element('tr', {}, [period, ...titles]);
  if (isAlone) return [second];
  const names = metrics.map((metric) => {
    const span = String(columns.filter((column) => column.metric === metric).length);
    return element('th', { class: 'first', text: metric.name, attributes: { scope: 'colgroup', colspan: span } });
  });
  return [element('tr', { class: 'metrics' }, [element('td'), ...names]), second];
}

function rowElement(name: string, at: number, columns: readonly ColumnOf[]): HTMLElement {
  const isAlone = new Set(columns.map(({ metric }) => metric)).size === 1;
  const cells = columns.map(({ metric, style, isFirst, fill }) => {
    const cell = metric.cells[at] ?? null;
    const made = element('td', { class: classes(style, isFirst && !isAlone) });
    if (cell !== null) made.append(...fill(cell));
    return made;
  });
  return element('tr', {}, [element('th', { text: name, attributes: { scope: 'row' } }), ...cells]);
}

function classes(style: string, isFirst: boolean): string {
  return [style, isFirst ? 'first' : ''].filter(Boolean).join(' ');
}

function valueContent({ value, full, origin }: PageCell): Node[] {
  return [element('span', { class: origin, text: value, attributes: { title: full } })];
}

/** The first place, and the others on demand. */
function sourceList(sources: readonly PageSource[], words: HistoryWords, open: Open): Node {
  const links = sources.map((source) => link(source, open));
  const list = element('span', { class: 'sources folded' }, links.slice(0, 1));
  const hidden = links.slice(1);
  if (hidden.length === 0) return list;
  const more = element('button', { class: 'more', text: filled(words.more, hidden.length), attributes: { type: 'button' } });
  more.addEventListener('click', () => {
    more.replaceWith(...hidden);
    list.classList.remove('folded');
    hidden[0]?.focus();
  });
  list.append(more);
  return list;
}

function noteList({ notes }: PageCell, open: Open): Node {
  const items = notes.map(({ text, sources }) => {
    const links = sources.flatMap((source) => [document.createTextNode(' '), link(source, open)]);
    return element('li', {}, [document.createTextNode(text), ...links]);
  });
  return element('ul', {}, items);
}

function link({ name, hint, source }: PageSource, open: Open): HTMLButtonElement {
  const button = element('button', { class: 'link', text: name, attributes: { type: 'button', title: hint } });
  button.addEventListener('click', () => open(source));
  return button;
}
