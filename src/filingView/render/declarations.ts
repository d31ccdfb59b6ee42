import { declarationsIn } from '../../core/readers/html/css';
import { isColour, isShade } from './colours';
import { safeValue } from './cssValues';

/** What is left of a list of CSS declarations, what it says of colours apart from the rest. */
export interface Declarations {
  readonly layout: string;
  readonly paper: string;
  /** Whether it gives a ground that is neither white nor see-through. */
  readonly isShaded: boolean;
  /** `display: none`. */
  readonly isHidden: boolean;
}

const SIDES = ['top', 'right', 'bottom', 'left'];

/** Properties that lay out and dress text. Nothing that moves, loads, catches the mouse, or reaches out of its box. */
const PROPERTIES: ReadonlySet<string> = new Set([
  ...['align-content', 'align-items', 'align-self', 'border-collapse', 'border-radius', 'border-spacing', 'box-sizing'],
  ...['caption-side', 'clear', 'column-count', 'column-gap', 'column-width', 'columns', 'content', 'counter-increment'],
  ...['counter-reset', 'direction', 'display', 'empty-cells', 'flex', 'flex-basis', 'flex-direction', 'flex-flow', 'flex-grow'],
  ...['flex-shrink', 'flex-wrap', 'float', 'font', 'font-family', 'font-kerning', 'font-size', 'font-stretch', 'font-style'],
  ...[
    'font-variant',
    'font-weight',
    'gap',
    'height',
    'hyphens',
    'justify-content',
    'letter-spacing',
    'line-height',
    'list-style',
  ],
  ...['list-style-position', 'list-style-type', 'margin', 'max-height', 'max-width', 'min-height', 'min-width', 'order'],
  ...['overflow', 'overflow-wrap', 'overflow-x', 'overflow-y', 'padding', 'position', 'row-gap', 'table-layout', 'text-align'],
  ...['text-align-last', 'text-decoration', 'text-decoration-line', 'text-decoration-style', 'text-indent', 'text-overflow'],
  ...['text-transform', 'transform', 'transform-origin', 'unicode-bidi', 'vertical-align', 'visibility', 'white-space', 'width'],
  ...['word-break', 'word-spacing', 'word-wrap', 'writing-mode', 'z-index'],
  ...SIDES.flatMap((side) => [side, `margin-${side}`, `padding-${side}`, `border-${side}-style`, `border-${side}-width`]),
  ...['border-style', 'border-width'],
]);

/** Properties whose value is colours and nothing else. */
const COLOURS: ReadonlySet<string> = new Set([
  ...['background-color', 'border-color', 'color', 'text-decoration-color'],
  ...SIDES.map((side) => `border-${side}-color`),
]);

/** Properties that mix a colour with the rest. */
const LINES: ReadonlySet<string> = new Set(['border', ...SIDES.map((side) => `border-${side}`)]);

/** `fixed` and `sticky` would leave the page's place in the window. */
const POSITIONS: ReadonlySet<string> = new Set(['static', 'relative', 'absolute']);

/** The filter over the text of a `style` attribute or of a rule's block. Comments and what does not parse are left out. */
export function filterDeclarations(text: string): Declarations {
  const layout: string[] = [];
  const paper: string[] = [];
  let isShaded = false;
  let isHidden = false;
  for (const declaration of declarationsIn(text)) {
    const { property, value } = declaration;
    if (property === 'display') isHidden = /^none\b/i.test(value);
    if (COLOURS.has(property)) addColour(property, value);
    else if (property === 'background') addColour('background-color', firstColour(value) ?? '');
    else if (LINES.has(property)) addLine(property, value);
    else if (PROPERTIES.has(property) && (property !== 'position' || POSITIONS.has(value.toLowerCase())))
      add(layout, property, value);
  }
  return { layout: layout.join(''), paper: paper.join(''), isShaded, isHidden };

  function add(to: string[], property: string, value: string): void {
    const safe = safeValue(property, value);
    if (safe !== undefined) to.push(`${property}:${safe};`);
  }

  function addColour(property: string, value: string): void {
    const words = value.split(/\s+(?![^(]*\))/);
    const plain = words.filter((word) => word !== '!important');
    if (!plain.every(isColour)) return;
    add(paper, property, value);
    if (property === 'background-color') isShaded = plain.some(isShade);
  }

  function addLine(property: string, value: string): void {
    const colour = firstColour(value);
    add(layout, property, colour === undefined ? value : value.replace(colour, ' ').trim());
    if (colour !== undefined) addColour(`${property}-color`, colour);
  }
}

function firstColour(value: string): string | undefined {
  return value.split(/\s+(?![^(]*\))/).find(isColour);
}
