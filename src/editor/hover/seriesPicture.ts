import type { PicturePoint } from '../../core/library/card';

/** A small picture of a series: bars from zero, the card's own period filled, forecasts hollow. */

const WIDTH = 240;
const HEIGHT = 28;
const GAP = 4;
const WIDEST_BAR = 36;
/** Mid-tones that stand out on a white, a dark and a black ground alike. */
const QUIET = '#8a94a3';
const OWN = '#2f86d6';
const MOST_BARS = 12;

/** Markdown image of the newest points; it names its size so that the card does not jump. Contains no text of the filing. */
export function seriesPicture(points: readonly PicturePoint[], alternative: string): string {
  const shown = points.slice(-MOST_BARS);
  return `![${alternative}](data:image/svg+xml;base64,${btoa(svgOf(shown))}|width=${WIDTH},height=${HEIGHT})`;
}

function svgOf(points: readonly PicturePoint[]): string {
  const values = points.map(({ value }) => value);
  const high = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  const spread = high - low || 1;
  const y = (value: number) => round(((high - value) / spread) * (HEIGHT - 2) + 1);
  const step = Math.min(WIDEST_BAR + GAP, WIDTH / points.length);
  const bars = points.map((point, index) => bar(point, round(index * step), round(step - GAP), y));
  const zero = `<path d="M0 ${y(0)}H${round(step * points.length - GAP)}" stroke="${QUIET}" stroke-opacity=".6"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${bars.join('')}${zero}</svg>`;
}

function bar({ value, own, forecast }: PicturePoint, x: number, width: number, y: (value: number) => number): string {
  const top = Math.min(y(value), y(0));
  const height = Math.max(1, round(Math.abs(y(value) - y(0))));
  const colour = own ? OWN : QUIET;
  const paint = forecast ? `fill="none" stroke="${colour}" stroke-dasharray="3 2"` : `fill="${colour}"`;
  return `<rect x="${x}" y="${top}" width="${width}" height="${height}" ${paint}/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
