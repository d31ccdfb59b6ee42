import type { PageHistory } from '../protocol';
import { drawChart, type ChartSetting } from './chart';
import { SAMPLE, type LegendEntry } from './legend';

/** The chart as a picture that can stand by itself: on the theme's ground, with its title and its legend, sharp on a slide. */

const SIZE = { width: 1100, height: 520 } as const;
const DENSITY = 2;
const MARGIN = 24;
const ROW = 24;

export async function pictureOf(setting: Omit<ChartSetting, 'pick' | 'density'>, legend: readonly LegendEntry[]): Promise<Blob> {
  const { history, theme } = setting;
  const top = MARGIN + ROW + (history.company === '' ? 0 : ROW);
  const [canvas, context] = canvasOf(SIZE.width + 2 * MARGIN, top + SIZE.height + ROW * 2 + MARGIN);
  context.fillStyle = theme.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  drawTitle(context, setting);
  const [chartCanvas] = canvasOf(SIZE.width, SIZE.height, 1);
  const chart = drawChart(chartCanvas, { ...setting, density: DENSITY });
  context.drawImage(chartCanvas, MARGIN, top, SIZE.width, SIZE.height);
  chart.destroy();
  drawLegend(context, legend, setting, top + SIZE.height + ROW);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the canvas gives no picture')) : resolve(blob)), 'image/png');
  });
}

function canvasOf(width: number, height: number, density = DENSITY): readonly [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * density, height * density];
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('there is no canvas here');
  context.scale(density, density);
  context.textBaseline = 'middle';
  return [canvas, context];
}

function drawTitle(
  context: CanvasRenderingContext2D,
  { history, theme }: { history: PageHistory } & Pick<ChartSetting, 'theme'>,
): void {
  const { family, size } = theme.font;
  let y = MARGIN + ROW / 2 - 6;
  context.fillStyle = theme.foreground;
  context.font = `600 ${size * 1.4}px ${family}`;
  context.fillText(history.names.join(' · '), MARGIN, y, SIZE.width);
  if (history.company === '') return;
  y += ROW;
  context.fillStyle = theme.quiet;
  context.font = `${size}px ${family}`;
  context.fillText(history.company, MARGIN, y, SIZE.width);
}

function drawLegend(
  context: CanvasRenderingContext2D,
  legend: readonly LegendEntry[],
  { theme }: Pick<ChartSetting, 'theme'>,
  y: number,
): void {
  context.font = `${theme.font.size}px ${theme.font.family}`;
  let x = MARGIN;
  for (const { name, draw } of legend) {
    draw(context, x, y - SAMPLE.height / 2);
    context.fillStyle = theme.foreground;
    context.fillText(name, x + SAMPLE.width + 6, y);
    x += SAMPLE.width + 6 + context.measureText(name).width + 20;
  }
}
