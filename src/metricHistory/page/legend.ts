import { drawPoint } from 'chart.js/helpers';
import { element, filled, signButton } from '../../filingView/page/elements';
import type { HistoryWords, Origin, PageHistory, PageMetric } from '../protocol';
import { colourOf, drawMark, paintOf, pointFill, pointShape } from './looks';
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
  const named = metrics.length > 1 ? metrics.map((metric, at) => sample(nameWithUnit(metric), metric, at, 'stated', theme)) : [];
  const special = (['derived', 'forecast'] as const).flatMap((origin) => originEntry(metrics, origin, words, theme));
  const stated = special.length > 0 && named.length === 0 ? originEntry(metrics, 'stated', words, theme) : [];
  const isMarked = metrics.some(({ cells }) => cells.some((cell) => cell?.restated === true));
  const mark: LegendEntry = {
    name: words.restated,
    draw: (context, x, y) => drawMark(context, x + SAMPLE.width / 2, y + SAMPLE.height / 2, theme.foreground),
  };
  return [...named, ...stated, ...special, ...(isMarked ? [mark] : [])];
}

/** The first metric that has values of an origin stands for all. */
function originEntry(metrics: readonly PageMetric[], origin: Origin, words: HistoryWords, theme: Theme): LegendEntry[] {
  const at = metrics.findIndex(({ cells }) => cells.some((cell) => cell?.origin === origin));
  const metric = metrics[at];
  return metric === undefined ? [] : [sample(words[origin], metric, at, origin, theme)];
}

function nameWithUnit({ name, unit }: PageMetric): string {
  return unit === '' ? name : `${name} (${unit})`;
}

function sample(name: string, { look }: PageMetric, at: number, origin: Origin, theme: Theme): LegendEntry {
  return { name, draw: look === 'bars' ? box(at, origin, theme) : lineAndPoint(at, origin, theme) };
}

function box(metric: number, origin: Origin, theme: Theme): LegendEntry['draw'] {
  const { fill, line } = paintOf(theme, metric, origin);
  return (context, x, y) => {
    [context.fillStyle, context.strokeStyle, context.lineWidth] = [fill, line, 1];
    context.fillRect(x + 0.5, y + 0.5, SAMPLE.width - 1, SAMPLE.height - 1);
    context.strokeRect(x + 0.5, y + 0.5, SAMPLE.width - 1, SAMPLE.height - 1);
  };
}

function lineAndPoint(metric: number, origin: Origin, theme: Theme): LegendEntry['draw'] {
  return (context, x, y) => {
    const [centre, middle] = [x + SAMPLE.width / 2, y + SAMPLE.height / 2];
    context.save();
    [context.strokeStyle, context.fillStyle, context.lineWidth] = [colourOf(theme, metric), pointFill(theme, metric, origin), 2];
    context.setLineDash(origin === 'forecast' ? [4, 4] : []);
    context.beginPath();
    context.moveTo(x, middle);
    context.lineTo(x + SAMPLE.width, middle);
    context.stroke();
    context.setLineDash([]);
    drawPoint(context, { pointStyle: pointShape(metric), radius: 4, borderWidth: 1 }, centre, middle);
    context.restore();
  };
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
