/** The theme's colours and font, as a canvas needs them: it knows no variables. */
export interface Theme {
  readonly foreground: string;
  readonly quiet: string;
  readonly background: string;
  readonly lines: string;
  readonly link: string;
  /** The ground, the text and the border of a tip. */
  readonly tip: { readonly background: string; readonly foreground: string; readonly border: string };
  /** One for each metric. */
  readonly series: readonly string[];
  /** Nothing may be told by colour alone, and everything needs an outline. */
  readonly isHighContrast: boolean;
  readonly font: { readonly family: string; readonly size: number };
}

/** Those first that people tell apart who see few colours. */
const SERIES = ['blue', 'yellow', 'purple', 'green', 'red', 'orange'] as const;

/** What WCAG asks of graphics. */
const FEWEST_CONTRAST = 3;
const STEPS = 8;

/** How much of a line's colour is left behind what it helps to read. */
const FAINT = 0.4;

export function currentTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const colour = (...names: readonly string[]) => {
    for (const name of names) {
      const value = style.getPropertyValue(`--vscode-${name}`).trim();
      if (value !== '') return value;
    }
    return '#808080';
  };
  const foreground = colour('foreground', 'editor-foreground');
  const background = colour('editor-background');
  const { classList } = document.body;
  const isHighContrast = classList.contains('vscode-high-contrast') || classList.contains('vscode-high-contrast-light');
  const lines = colour('charts-lines', 'descriptionForeground');
  return {
    foreground,
    quiet: colour('descriptionForeground', 'foreground'),
    background,
    lines: isHighContrast ? lines : mixedHex(lines, background, FAINT),
    link: colour('textLink-foreground'),
    tip: {
      background: colour('editorHoverWidget-background', 'editor-background'),
      foreground: colour('editorHoverWidget-foreground', 'foreground'),
      border: colour('editorHoverWidget-border', 'contrastBorder', 'charts-lines'),
    },
    series: SERIES.map((name) => clear(colour(`charts-${name}`), background, foreground)),
    isHighContrast,
    font: {
      family: style.getPropertyValue('--vscode-font-family').trim() || 'sans-serif',
      size: parseFloat(style.getPropertyValue('--vscode-font-size')) || 13,
    },
  };
}

type Rgb = readonly [red: number, green: number, blue: number];

/** The colour itself, or as much nearer to the text's colour as it takes to stand out from the ground. */
function clear(colour: string, background: string, foreground: string): string {
  const [own, ground, text] = [rgbOf(colour, background), rgbOf(background, background), rgbOf(foreground, background)];
  for (let step = 0; step < STEPS; step++) {
    const candidate = mixed(text, own, step / STEPS);
    if (contrast(candidate, ground) >= FEWEST_CONTRAST) return inHex(candidate);
  }
  return foreground;
}

/** What a colour looks like on a ground; the browser knows every way to write one. */
function rgbOf(colour: string, ground: string): Rgb {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1, 1];
  const context = canvas.getContext('2d');
  if (context === null) return [128, 128, 128];
  for (const fill of [ground, colour]) {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** A colour with as much of the ground in it as it leaves, as one that covers what lies below. */
export function mixedHex(colour: string, ground: string, share: number): string {
  return inHex(mixed(rgbOf(colour, ground), rgbOf(ground, ground), share));
}

function mixed(one: Rgb, other: Rgb, share: number): Rgb {
  const part = (at: 0 | 1 | 2) => Math.round(one[at] * share + other[at] * (1 - share));
  return [part(0), part(1), part(2)];
}

function inHex(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The contrast ratio of WCAG 2. */
function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Tells when the theme is another: the editor then changes the variables and the body's class. */
export function onDidChangeTheme(listener: () => void): void {
  let frame = 0;
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(listener);
  });
  observer.observe(document.body, { attributes: true, attributeFilter: ['class'] });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
}
