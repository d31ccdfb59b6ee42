import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ActiveElement,
  type ChartConfiguration,
  type ChartDataset,
  type Plugin,
  type ScaleOptions,
} from 'chart.js';
import type { PageCell, PageHistory, PageMetric } from '../protocol';
import { colourOf, drawMark, MARK_ABOVE, paintOf, pointFill, pointShape } from './looks';
import type { Theme } from './theme';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip);

/** The chart of a history. Nothing in it moves by itself. */

type Kind = 'bar' | 'line';
type Values = (number | null)[];
export type HistoryChart = Chart<Kind, Values, string>;

export interface ChartSetting {
  readonly history: PageHistory;
  readonly theme: Theme;
  /** The language that numbers are written in. */
  readonly language: string;
  /** A person clicked a value; absent in a picture, which nobody clicks. */
  readonly pick?: (cell: PageCell) => void;
  /** Pixels of the canvas for one of the page; the screen's, unless given. */
  readonly density?: number;
}

const WIDEST_BAR = 56;
/** Points of a line become smaller where there are many of them. */
const MANY = 24;

export function drawChart(canvas: HTMLCanvasElement, setting: ChartSetting): HistoryChart {
  const { history } = setting;
  const data = {
    labels: history.periods.map(({ short }) => short),
    datasets: history.metrics.map((_, at) => dataset(setting, at)),
  };
  const config: ChartConfiguration<Kind, Values, string> = {
    type: 'bar',
    data,
    options: optionsOf(setting),
    plugins: [restatedMarks(setting)],
  };
  return new Chart(canvas, config);
}

function dataset(setting: ChartSetting, at: number): ChartDataset<Kind, Values> {
  const metric = setting.history.metrics[at];
  if (metric === undefined) return { data: [] };
  return metric.look === 'bars' ? bars(setting, metric, at) : line(setting, metric, at);
}

function bars({ theme }: ChartSetting, { name, axis, cells }: PageMetric, at: number): ChartDataset<'bar', Values> {
  const paints = cells.map((cell) => paintOf(theme, at, cell?.origin ?? 'stated'));
  const fills = paints.map(({ fill }) => fill);
  const colour = colourOf(theme, at);
  return {
    type: 'bar',
    label: name,
    data: plotted(cells),
    yAxisID: axisId(axis),
    order: 1,
    backgroundColor: fills,
    hoverBackgroundColor: fills,
    borderColor: colour,
    hoverBorderColor: theme.foreground,
    borderWidth: 1,
    borderSkipped: false,
    maxBarThickness: WIDEST_BAR,
    minBarLength: 1,
  };
}

function line({ theme }: ChartSetting, { name, axis, cells }: PageMetric, at: number): ChartDataset<'line', Values> {
  const colour = colourOf(theme, at);
  const isForecast = (index: number) => cells[index]?.origin === 'forecast';
  const fills = cells.map((cell) => pointFill(theme, at, cell?.origin ?? 'stated'));
  return {
    type: 'line',
    label: name,
    data: plotted(cells),
    yAxisID: axisId(axis),
    order: 0,
    borderColor: colour,
    borderWidth: 2,
    borderDash: theme.isHighContrast && at > 0 ? [2 + 2 * at, 3] : [],
    backgroundColor: colour,
    spanGaps: true,
    segment: { borderDash: ({ p1DataIndex }) => (isForecast(p1DataIndex) ? [4, 4] : undefined) },
    pointStyle: pointShape(at),
    pointBackgroundColor: fills,
    pointHoverBackgroundColor: fills,
    pointBorderColor: colour,
    pointHoverBorderColor: theme.foreground,
    pointRadius: cells.length > MANY ? 3 : 4.5,
    pointHoverRadius: 6,
  };
}

function plotted(cells: PageMetric['cells']): Values {
  return cells.map((cell) => cell?.plotted ?? null);
}

const axisId = (axis: number) => `y${axis}`;

function optionsOf(setting: ChartSetting): ChartConfiguration<Kind, Values, string>['options'] {
  const { history, theme, pick, density } = setting;
  const cellAt = (elements: readonly ActiveElement[]) => {
    const [first] = elements;
    return first === undefined ? undefined : history.metrics[first.datasetIndex]?.cells[first.index];
  };
  return {
    animation: false,
    maintainAspectRatio: false,
    responsive: pick !== undefined,
    ...(density === undefined ? {} : { devicePixelRatio: density }),
    font: { family: theme.font.family, size: theme.font.size },
    color: theme.foreground,
    layout: { padding: { top: 14, right: history.axes.length > 1 ? 0 : 8 } },
    interaction: history.metrics.length > 2 ? { mode: 'nearest', intersect: true } : { mode: 'index', intersect: false },
    onClick: ({ native }, _elements, chart) => {
      const cell = native && cellAt(under(chart, native));
      if (cell) pick?.(cell);
    },
    onHover: ({ native }, _elements, chart) => {
      if (native !== null) chart.canvas.style.cursor = under(chart, native).length > 0 ? 'pointer' : 'default';
    },
    scales: {
      x: timeAxis(setting),
      ...Object.fromEntries(history.axes.map((_, axis) => [axisId(axis), valueAxis(setting, axis)])),
    },
    plugins: { tooltip: tipOptions(setting) },
  };
}

/** What lies right under the mouse: the tip shows for what is near, too. */
function under(chart: Chart, event: Event): ActiveElement[] {
  return chart.getElementsAtEventForMode(event, 'nearest', { intersect: true }, false);
}

function timeAxis({ theme }: ChartSetting): ScaleOptions<'category'> {
  return {
    grid: { display: false },
    border: { color: theme.lines },
    ticks: { color: theme.foreground, font: theme.font, maxRotation: 60, autoSkipPadding: 8 },
  };
}

function valueAxis({ history, theme, language }: ChartSetting, axis: number): ScaleOptions<'linear'> {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const { title = '', fromZero = true } = history.axes[axis] ?? {};
  return {
    position: axis === 0 ? 'left' : 'right',
    beginAtZero: fromZero,
    grace: fromZero ? 0 : '8%',
    grid: { color: theme.lines, drawOnChartArea: axis === 0, drawTicks: false },
    border: { display: false },
    title: { display: title !== '', text: title, color: theme.quiet, font: theme.font },
    ticks: {
      color: theme.foreground,
      font: theme.font,
      padding: 6,
      maxTicksLimit: 8,
      callback: (value) => numbers.format(Number(value)).replace(/^-/, '−'),
    },
  };
}

function tipOptions({ history, theme }: ChartSetting) {
  const cellAt = (metric: number, period: number) => history.metrics[metric]?.cells[period] ?? null;
  return {
    backgroundColor: theme.tip.background,
    titleColor: theme.tip.foreground,
    bodyColor: theme.tip.foreground,
    borderColor: theme.tip.border,
    borderWidth: 1,
    cornerRadius: 3,
    padding: 10,
    titleFont: { family: theme.font.family, size: theme.font.size, weight: 'bold' as const },
    bodyFont: { family: theme.font.family, size: theme.font.size },
    displayColors: history.metrics.length > 1,
    usePointStyle: true,
    callbacks: {
      title: ([first]: readonly { dataIndex: number }[]) => history.periods[first?.dataIndex ?? -1]?.name ?? '',
      label: ({ datasetIndex, dataIndex }: { datasetIndex: number; dataIndex: number }) =>
        cellAt(datasetIndex, dataIndex)?.tip ?? '',
      labelColor: ({ datasetIndex }: { datasetIndex: number }) => {
        const colour = colourOf(theme, datasetIndex);
        return { backgroundColor: colour, borderColor: colour };
      },
    },
  };
}

/** A mark above each value that a later filing changed. */
function restatedMarks({ history, theme }: ChartSetting): Plugin<Kind> {
  return {
    id: 'restatedMarks',
    afterDatasetsDraw: (chart) => {
      history.metrics.forEach(({ cells }, at) => {
        chart.getDatasetMeta(at).data.forEach((shape, period) => {
          const cell = cells[period];
          if (cell?.restated !== true || cell.plotted === null) return;
          const above = cell.plotted < 0 && history.metrics[at]?.look === 'bars' ? -MARK_ABOVE : MARK_ABOVE;
          drawMark(chart.ctx, shape.x, shape.y - above, theme.foreground);
        });
      });
    },
  };
}
