import type { PageCard } from '../protocol';

const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 32;
const BAR = 34;
const GAP = 4;
const MOST_BARS = 12;

/** A small picture of a series: bars from zero, the figure's own period filled, forecasts hollow. */
export function pictureOf(points: PageCard['picture'], name: string): Element {
  const shown = points.slice(-MOST_BARS);
  const values = shown.map(({ value }) => value);
  const [high, low] = [Math.max(0, ...values), Math.min(0, ...values)];
  const y = (value: number) => ((high - value) / (high - low || 1)) * (HEIGHT - 2) + 1;
  const width = shown.length * (BAR + GAP) - GAP;
  const bars = shown.map(({ value, own, forecast }, index) => {
    const [top, bottom] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
    const box = { x: index * (BAR + GAP), y: top, width: BAR, height: Math.max(1, bottom - top) };
    return drawn('rect', { ...box, class: `bar${own ? ' own' : ''}${forecast ? ' forecast' : ''}` });
  });
  const picture = drawn('svg', { class: 'picture', role: 'img', 'aria-label': name, width, height: HEIGHT });
  picture.append(...bars, drawn('path', { class: 'zero', d: `M0 ${y(0)}H${width}` }));
  return picture;
}

function drawn(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const result = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) result.setAttribute(attribute, String(value));
  return result;
}
