/** Our own style sheets: for what stands around the filing, and for what the page adds to it. Colours are the theme's. */

export const chromeStyles = `
  html, body { height: 100%; margin: 0; padding: 0; overflow: hidden; }
  body { display: grid; grid-template: minmax(0, 1fr) / auto minmax(0, 1fr) auto; color: var(--vscode-foreground); }
  [hidden] { display: none !important; }
  .scroller { grid-column: 2; grid-row: 1; overflow: auto; height: 100%; position: relative; background: var(--vscode-editor-background); }
  .scroller:focus { outline: none; }
  .scroller:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: -1px; }
  .filing { display: block; }
  .progress { position: sticky; top: 0; left: 0; height: 2px; margin-bottom: -2px; z-index: 5; overflow: hidden; }
  .progress::before { content: ''; display: block; height: 100%; width: 30%; background: var(--vscode-progressBar-background); animation: reading 1.6s linear infinite; }
  @keyframes reading { from { transform: translateX(-100%); } to { transform: translateX(340%); } }
  @media (prefers-reduced-motion: reduce) { .progress::before { width: 100%; animation: none; } }
  .message { padding: 24px; color: var(--vscode-descriptionForeground); }
  .panel { grid-row: 1; box-sizing: border-box; overflow: auto; height: 100%; background: var(--vscode-sideBar-background);
    color: var(--vscode-sideBar-foreground, var(--vscode-foreground)); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); }
  .contents { grid-column: 1; width: 260px; border-right: 1px solid var(--vscode-sideBar-border, var(--vscode-contrastBorder, transparent)); }
  .inspector { grid-column: 3; width: 320px; padding: 0 12px 12px; border-left: 1px solid var(--vscode-sideBar-border, var(--vscode-contrastBorder, transparent)); }
  .bar { position: sticky; top: 0; display: flex; align-items: center; gap: 2px; padding: 6px 0; background: inherit; z-index: 1; }
  .contents .bar { padding: 6px 8px; }
  .space { flex: 1; }
  .hint { color: var(--vscode-descriptionForeground); padding: 0 8px; }
  .inspector .hint { padding: 0; }
  button { font: inherit; color: inherit; background: none; border: none; padding: 0; cursor: pointer; }
  button:focus-visible, summary:focus-visible, input:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: -1px; }
  .sign { min-width: 24px; height: 24px; border-radius: 4px; font-size: 16px; line-height: 1; color: var(--vscode-icon-foreground, inherit); }
  .sign:hover { background: var(--vscode-toolbar-hoverBackground); }
  .link { color: var(--vscode-textLink-foreground); }
  .link:hover { text-decoration: underline; }
  .entry { display: block; width: 100%; box-sizing: border-box; padding: 3px 8px; text-align: start; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
  .entry:hover { background: var(--vscode-list-hoverBackground); color: var(--vscode-list-hoverForeground, inherit); }
  .entry[aria-current] { background: var(--vscode-list-inactiveSelectionBackground); color: var(--vscode-list-inactiveSelectionForeground, inherit);
    outline: 1px solid var(--vscode-contrastActiveBorder, transparent); outline-offset: -1px; }
  /* The system's own colours take the place of all grounds and shadows. */
  @media (forced-colors: active) {
    .entry[aria-current] { outline: 2px solid Highlight; outline-offset: -2px; }
    .card, .find, .panel { border: 1px solid CanvasText; }
  }
  .inspector h2 { margin: 4px 0 2px; font-size: 1.1em; font-weight: 600; overflow-wrap: anywhere; }
  .inspector .value { margin: 0 0 8px; font-size: 1.35em; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
  .inspector .links { display: flex; flex-wrap: wrap; gap: 4px 12px; margin: 0 0 8px; }
  summary { padding: 4px 0; font-weight: 600; cursor: pointer; }
  dl { margin: 0 0 8px; display: grid; grid-template-columns: minmax(72px, auto) minmax(0, 1fr); gap: 3px 10px; }
  dt { color: var(--vscode-descriptionForeground); overflow-wrap: anywhere; max-width: 120px; }
  dd { margin: 0; overflow-wrap: anywhere; }
  dd.name { font-family: var(--vscode-editor-font-family); font-size: 0.95em; }
  .card { position: fixed; z-index: 20; max-width: 520px; max-height: 60vh; overflow: auto; padding: 8px 10px; border-radius: 4px; line-height: 1.5;
    font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); box-shadow: 0 2px 8px var(--vscode-widget-shadow);
    background: var(--vscode-editorHoverWidget-background); color: var(--vscode-editorHoverWidget-foreground);
    border: 1px solid var(--vscode-editorHoverWidget-border, var(--vscode-contrastBorder, transparent)); }
  .card table { border-collapse: collapse; margin: 6px 0; }
  .card th, .card td { padding: 1px 0 1px 18px; text-align: right; font-variant-numeric: tabular-nums; font-weight: normal; }
  .card th { font-weight: 600; border-bottom: 1px solid var(--vscode-editorHoverWidget-border, var(--vscode-contrastBorder, transparent)); }
  .card th:first-child, .card td:first-child { padding-left: 0; text-align: left; }
  .picture { display: block; margin: 6px 0; }
  .bar.own, .picture .own { fill: var(--vscode-charts-blue, #2f86d6); stroke: var(--vscode-charts-blue, #2f86d6); }
  .picture .bar { fill: var(--vscode-descriptionForeground); }
  .picture .own { fill: var(--vscode-charts-blue, #2f86d6); }
  .picture .forecast { fill: none; stroke: var(--vscode-descriptionForeground); stroke-dasharray: 3 2; }
  .picture .zero { stroke: var(--vscode-descriptionForeground); stroke-opacity: 0.6; }
  .find { grid-column: 2; grid-row: 1; justify-self: end; align-self: start; max-width: calc(100% - 40px); margin-right: 28px; z-index: 10; display: flex; align-items: center; gap: 4px; padding: 4px 8px; border-radius: 0 0 4px 4px;
    font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); box-shadow: 0 0 8px 2px var(--vscode-widget-shadow);
    background: var(--vscode-editorWidget-background); color: var(--vscode-editorWidget-foreground);
    border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); }
  .find input { width: 200px; min-width: 60px; flex: 0 1 auto; padding: 3px 6px; font: inherit; color: var(--vscode-input-foreground); background: var(--vscode-input-background);
    border: 1px solid var(--vscode-input-border, transparent); border-radius: 2px; }
  .find input.none { border-color: var(--vscode-inputValidation-errorBorder); }
  .count { min-width: 72px; text-align: center; font-variant-numeric: tabular-nums; }
  .live { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @media (max-width: 760px) {
    .inspector { grid-column: 1 / -1; grid-row: 2; width: auto; height: 40vh; border-left: none; border-top: 1px solid var(--vscode-sideBar-border, var(--vscode-contrastBorder, transparent)); }
    .contents { width: 180px; }
  }
`;

export const filingStyles = `
  :host { --tm-shade: color-mix(in srgb, var(--vscode-editor-foreground) 9%, transparent);
    display: block; contain: layout style paint; isolation: isolate; max-width: 1120px; margin: 0 auto; padding: 16px 28px 48px;
    font: 12pt/1.3 'Times New Roman', Times, serif; color: var(--vscode-editor-foreground); background: var(--vscode-editor-background); }
  :host(.paper) { color: #000; background: #fff; color-scheme: light; }
  .tm-block { content-visibility: auto; overflow-x: auto; overflow-y: hidden; }
  img { max-width: 100%; }
  table { font-size: inherit; }
  .tm-link[data-target], .tm-link[data-address] { cursor: pointer; text-decoration: underline; }
  :host(:not(.paper)) .tm-link[data-target], :host(:not(.paper)) .tm-link[data-address] { color: var(--vscode-textLink-foreground); }
  .tm-link:focus-visible { outline: 1px solid var(--vscode-focusBorder); }
  .tm-picture { display: inline-block; padding: 1px 6px; border: 1px dashed currentColor; opacity: 0.6; font-size: 9pt; min-width: 1em; min-height: 1em; }
  .tm-figure { --tm-line: transparent; --tm-ground: transparent; cursor: pointer; border-radius: 2px; background-color: var(--tm-ground);
    border: dotted var(--tm-line); border-width: 0 0 1px; }
  .tm-figure.tm-tagged { border-style: solid; }
  :host(.with-change) .tm-change { border-width: 0 0 2px; }
  :host(.with-change.by-direction) .tm-increase { border-width: 2px 0 0; }
  :host(.with-share) .tm-share { border-width: 1px 0; }
  :host(.with-level) .tm-level { --tm-line: var(--vscode-tickmark-levelLine); --tm-ground: var(--vscode-tickmark-levelBackground); }
  :host(.with-change) .tm-change { --tm-line: var(--vscode-tickmark-changeLine); --tm-ground: var(--vscode-tickmark-changeBackground); }
  :host(.with-change.by-direction) .tm-increase { --tm-line: var(--vscode-tickmark-increaseLine); --tm-ground: var(--vscode-tickmark-increaseBackground); }
  :host(.with-change.by-direction) .tm-decrease { --tm-line: var(--vscode-tickmark-decreaseLine); --tm-ground: var(--vscode-tickmark-decreaseBackground); }
  :host(.with-share) .tm-share { --tm-line: var(--vscode-tickmark-shareLine); --tm-ground: var(--vscode-tickmark-shareBackground); }
  :host(.with-forecast) .tm-forecast { --tm-line: var(--vscode-tickmark-forecastLine); --tm-ground: var(--vscode-tickmark-forecastBackground);
    outline: 1px dashed var(--tm-line); }
  .tm-figure.tm-broken { text-decoration: underline wavy var(--vscode-editorError-foreground); text-underline-offset: 2px; text-decoration-skip-ink: none; }
  .tm-figure.tm-untied { text-decoration: underline wavy var(--tm-squiggle); text-underline-offset: 2px; text-decoration-skip-ink: none; }
  .tm-error { --tm-squiggle: var(--vscode-editorError-foreground); }
  .tm-warning { --tm-squiggle: var(--vscode-editorWarning-foreground); }
  .tm-information { --tm-squiggle: var(--vscode-editorInfo-foreground); }
  .tm-hint { --tm-squiggle: var(--vscode-editorHint-foreground, var(--vscode-editorInfo-foreground)); }
  /* Above the line's words, in the room between lines: it takes no place, so that columns stay in line. */
  .tm-figure[data-mark] { position: relative; }
  .tm-figure[data-mark]::after { position: absolute; left: 100%; bottom: 45%; padding-left: 1px; font: bold max(12px, 0.8em)/1 var(--vscode-font-family), sans-serif;
    color: var(--tm-mark); pointer-events: none; white-space: nowrap; text-indent: 0; }
  [data-mark='ticked'] { --tm-mark: var(--tm-ticked); }
  [data-mark='ticked']::after { content: '✓' / ''; }
  [data-mark='tied'] { --tm-mark: var(--tm-tied); }
  [data-mark='tied']::after { content: '≈' / ''; }
  [data-mark='questioned'] { --tm-mark: var(--tm-questioned); }
  [data-mark='questioned']::after { content: '?' / ''; }
  [data-mark='followUp'] { --tm-mark: var(--tm-followUp); }
  [data-mark='followUp']::after { content: '»' / ''; }
  [data-mark='stale'] { --tm-mark: var(--tm-stale); }
  [data-mark='stale']::after { content: '△' / ''; }
  :host { --tm-ticked: var(--vscode-tickmark-tickedMark); --tm-tied: var(--vscode-tickmark-tiedMark); --tm-questioned: var(--vscode-tickmark-questionedMark);
    --tm-followUp: var(--vscode-tickmark-followUpMark); --tm-stale: var(--vscode-tickmark-staleMark); }
  /* On a filer's paper the ground is white whatever the theme. */
  :host(.paper) { --tm-ticked: #2e7d32; --tm-tied: #5f7d61; --tm-questioned: #b25000; --tm-followUp: #1565c0; --tm-stale: #c62828; }
  .tm-figure:hover { background-color: var(--vscode-editor-wordHighlightStrongBackground, var(--tm-ground)); }
  .tm-figure:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 1px; }
  .tm-figure.tm-selected { background-color: var(--vscode-editor-findMatchHighlightBackground, transparent);
    outline: none; box-shadow: 0 -2px var(--vscode-focusBorder), 0 2px var(--vscode-focusBorder); border-radius: 0; }
  @media (forced-colors: active) { .tm-figure.tm-selected { outline: 2px solid Highlight; } }
  /* High contrast themes have borders for matches in place of grounds; a highlight can only be underlined. */
  ::highlight(tm-match) { background-color: var(--vscode-editor-findMatchHighlightBackground, transparent);
    text-decoration: underline 2px dashed var(--vscode-editor-findMatchHighlightBorder, transparent); }
  ::highlight(tm-match-current) { background-color: var(--vscode-editor-findMatchBackground, var(--vscode-editor-selectionBackground));
    color: var(--vscode-editor-findMatchForeground, var(--vscode-editor-selectionForeground)); }
  /* Words that somebody has marked, told apart by their lines as figures are by signs. */
  ::highlight(tm-passage-ticked) { text-decoration: underline 2px solid var(--tm-ticked); }
  ::highlight(tm-passage-tied) { text-decoration: underline 1px solid var(--tm-tied); }
  ::highlight(tm-passage-questioned) { text-decoration: underline 2px wavy var(--tm-questioned); }
  ::highlight(tm-passage-followUp) { text-decoration: underline 2px dashed var(--tm-followUp); }
  ::highlight(tm-passage-stale) { text-decoration: underline 3px double var(--tm-stale); }
  ::highlight(tm-place) { background-color: var(--vscode-editor-rangeHighlightBackground, var(--vscode-editor-findRangeHighlightBackground)); }
`;
