import { element, signButton, filled } from '../../filingView/page/elements';
import type { HistoryWords, Origin, PageHistory } from '../protocol';
import { colourOf, drawMark, paintOf } from './looks';
import type { Theme } from './theme';

/** What a colour, a pattern or a mark of the chart means: on the page, and in the picture that is copied. */
export interface LegendEntry {
  readonly name: string;
  /** Draws a sample at a place. */
  readonly draw: (context: CanvasRenderingContext2D, x: number, y: number) => void;
}

export const SAMPLE = { width: 22, height: 12 } as const;

/** One metric needs no entry of its own; a look is explained where there is something of it. */
export function legendOf({ metrics }: PageHistory, words: HistoryWords, theme: Theme): LegendEntry[] {
  const cells = metrics.flatMap((metric) => metric.cells.flatMap((cell) => cell ?? []));
  const has = (origin: Origin) => cells.some((cell) => cell.origin === origin);
  const named =
    metrics.length > 1 ? metrics.map(({ name, unit, look }, at) => metricEntry(withUnit(name, unit), look, theme, at)) : [];
  const special = (['derived', 'forecast'] as const).filter(has);
  const origins: readonly Origin[] = special.length === 0 ? [] : has('stated') ? ['stated', ...special] : special;
  // Of several metrics the sample has the first one's colour, which stands for all.
  const looks = origins.map((origin): LegendEntry => ({
    name: words[origin],
    draw: (context, x, y) => drawBox(context, x, y, theme, 0, origin),
  }));
  if (!cells.some(({ restated }) => restated)) return [...named, ...looks];
  const mark: LegendEntry = {
    name: words.restated,
    draw: (context, x, y) => drawMark(context, x + SAMPLE.width / 2, y + SAMPLE.height / 2, theme.foreground),
  };
  return [...named, ...looks, mark];
}

function withUnit(name: string, unit: string): string {
  return unit === '' ? name : `${name} (${unit})`;
}

function metricEntry(name: string, look: 'bars' | 'line', theme: Theme, at: number): LegendEntry {
  if (look === 'bars') return { name, draw: (context, x, y) => drawBox(context, x, y, theme, at, 'stated') };
  return {
    name,
    draw: (context, x, y) => {
      const middle = y + SAMPLE.height / 2;
      [context.strokeStyle, context.fillStyle, context.lineWidth] = [colourOf(theme, at), colourOf(theme, at), 2];
      context.beginPath();
      context.moveTo(x, middle);
      context.lineTo(x + SAMPLE.width, middle);
      context.stroke();
      context.beginPath();
      context.arc(x + SAMPLE.width / 2, middle, 3.5, 0, 2 * Math.PI);
      context.fill();
    },
  };
}

function drawBox(context: CanvasRenderingContext2D, x: number, y: number, theme: Theme, metric: number, origin: Origin): void {
  const { fill, line } = paintOf(theme, metric, origin);
  [context.fillStyle, context.strokeStyle, context.lineWidth] = [fill, line, 1];
  context.fillRect(x + 0.5, y + 0.5, SAMPLE.width - 1, SAMPLE.height - 1);
  context.strokeRect(x + 0.5, y + 0.5, SAMPLE.width - 1, SAMPLE.height - 1);
}

/** The legend as a list. */
export function legendElement(entries: readonly LegendEntry[]): HTMLElement {
  const items = entries.map(({ name, draw }) => {
    const sample = element('canvas', { attributes: { 'aria-hidden': 'true' } });
    const density = Math.max(1, window.devicePixelRatio);
    [sample.width, sample.height] = [SAMPLE.width * density, SAMPLE.height * density];
    const context = sample.getContext('2d');
    context?.scale(density, density);
    if (context !== null) draw(context, 0, 0);
    return element('li', {}, [sample, element('span', { text: name })]);
  });
  return element('ul', { class: 'legend' }, items);
}

/** The metrics' names as the page's heading, each with a button that takes it away where there are several. */
export function headingElement(names: readonly string[], words: HistoryWords, remove: (place: number) => void): HTMLElement {
  const parts = names.map((name, place) => {
    const button = signButton('×', filled(words.removeMetric, name), () => remove(place));
    return element('span', { class: 'name' }, [element('span', { text: name }), ...(names.length > 1 ? [button] : [])]);
  });
  return element('h1', {}, parts);
}
