import type { Origin } from '../protocol';
import { mixedHex, type Theme } from './theme';

/** How a value looks by how it came about: stated ones full, computed ones lighter, forecasts hatched. */

export interface Paint {
  readonly fill: string | CanvasPattern;
  readonly line: string;
}

/** In high contrast the metrics differ in their pattern too. */
const PATTERNS = ['solid', 'dots', 'grid', 'bands', 'blocks', 'checks'] as const;
type Pattern = (typeof PATTERNS)[number] | 'hatch';

/** The points of their lines differ everywhere. */
const POINT_SHAPES = ['circle', 'rect', 'triangle', 'rectRot', 'star', 'cross'] as const;

const TILE = 8;
const LIGHTER = 0.4;

export function paintOf(theme: Theme, metric: number, origin: Origin): Paint {
  const line = colourOf(theme, metric);
  return { fill: fillOf(theme, metric, origin, line), line };
}

export function colourOf({ series, foreground }: Theme, metric: number): string {
  return series[metric % series.length] ?? foreground;
}

function fillOf(theme: Theme, metric: number, origin: Origin, colour: string): Paint['fill'] {
  if (origin === 'forecast') return patternOf('hatch', colour, theme.background);
  if (origin === 'derived') return theme.isHighContrast ? theme.background : mixedHex(colour, theme.background, LIGHTER);
  const pattern = theme.isHighContrast ? PATTERNS[metric % PATTERNS.length] : 'solid';
  return pattern === undefined || pattern === 'solid' ? colour : patternOf(pattern, colour, theme.background);
}

export function pointShape(metric: number): (typeof POINT_SHAPES)[number] {
  return POINT_SHAPES[metric % POINT_SHAPES.length] ?? 'circle';
}

/** How a point of a line is filled: what is computed is lighter, what is expected hollow. */
export function pointFill(theme: Theme, metric: number, origin: Origin): string {
  if (origin === 'forecast') return theme.background;
  const colour = colourOf(theme, metric);
  if (origin === 'stated') return colour;
  return theme.isHighContrast ? theme.background : mixedHex(colour, theme.background, LIGHTER);
}

function patternOf(kind: Exclude<Pattern, 'solid'>, colour: string, background: string): Paint['fill'] {
  const tile = document.createElement('canvas');
  [tile.width, tile.height] = [TILE, TILE];
  const context = tile.getContext('2d');
  if (context === null) return colour;
  context.fillStyle = background;
  context.fillRect(0, 0, TILE, TILE);
  [context.fillStyle, context.strokeStyle, context.lineWidth] = [colour, colour, 1.5];
  draw(context, kind);
  return context.createPattern(tile, 'repeat') ?? colour;
}

function draw(context: CanvasRenderingContext2D, kind: Exclude<Pattern, 'solid'>): void {
  const half = TILE / 2;
  switch (kind) {
    case 'hatch':
      context.beginPath();
      for (const shift of [-TILE, 0, TILE]) {
        context.moveTo(shift - 1, TILE + 1);
        context.lineTo(shift + TILE + 1, -1);
      }
      return context.stroke();
    case 'dots':
      context.fillRect(1, 1, 3, 3);
      return context.fillRect(1 + half, 1 + half, 3, 3);
    case 'grid':
      context.fillRect(0, 0, TILE, 2);
      return context.fillRect(0, 0, 2, TILE);
    case 'bands':
      return context.fillRect(0, 0, TILE, half);
    case 'blocks':
      return context.fillRect(0, 0, half, TILE);
    case 'checks':
      context.fillRect(0, 0, half, half);
      return context.fillRect(half, half, half, half);
  }
}

/** Distance of a restated value's mark from what it marks, and its half width. */
const MARK = { above: 8, half: 4 } as const;

/** The mark of a restated value: a diamond, above its bar or point. */
export function drawMark(context: CanvasRenderingContext2D, x: number, y: number, colour: string): void {
  const { half } = MARK;
  context.save();
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(x, y - half);
  context.lineTo(x + half, y);
  context.lineTo(x, y + half);
  context.lineTo(x - half, y);
  context.fill();
  context.restore();
}

export const MARK_ABOVE = MARK.above;
