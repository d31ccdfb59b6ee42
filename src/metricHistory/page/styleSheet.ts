/** The page's look. Colours are the theme's. */
export const styles = `
  html { height: 100%; }
  body { margin: 0; padding: 12px 20px 24px; box-sizing: border-box; min-height: 100%; color: var(--vscode-foreground);
    background: var(--vscode-editor-background); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); }
  main { max-width: 1280px; margin: 0 auto; display: flex; flex-direction: column; gap: 10px; }
  [hidden] { display: none !important; }
  .message { padding: 24px 0; color: var(--vscode-descriptionForeground); }
  .company { margin: 0; color: var(--vscode-descriptionForeground); }
  .company:empty { display: none; }
  h1 { margin: 0; font-size: 1.5em; font-weight: 600; line-height: 1.3; display: flex; flex-wrap: wrap; align-items: center; gap: 2px 14px; }
  .name { display: inline-flex; align-items: center; gap: 4px; overflow-wrap: anywhere; }
  button, select { font: inherit; }
  button { color: inherit; background: none; border: 1px solid transparent; padding: 0; cursor: pointer; }
  button:focus-visible, select:focus-visible, .scroller:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px; }
  .sign { min-width: 22px; height: 22px; border-radius: 4px; font-size: 14px; line-height: 1; color: var(--vscode-icon-foreground, inherit); }
  .sign:hover { background: var(--vscode-toolbar-hoverBackground); outline: 1px dashed var(--vscode-contrastActiveBorder, transparent); }
  .toolbar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
  .space { flex: 1; }
  .segments { display: inline-flex; border: 1px solid var(--vscode-contrastBorder, var(--vscode-widget-border, var(--vscode-input-border, var(--vscode-descriptionForeground))));
    border-radius: 4px; }
  .segments button { padding: 3px 10px; border: none; border-radius: 3px; }
  .segments button:hover { background: var(--vscode-toolbar-hoverBackground); outline: 1px dashed var(--vscode-contrastActiveBorder, transparent); }
  .segments button[aria-pressed='true'] { background: var(--vscode-button-background); color: var(--vscode-button-foreground);
    text-decoration: underline transparent; }
  .vscode-high-contrast .segments button[aria-pressed='true'] { outline: 2px solid var(--vscode-contrastActiveBorder, currentColor); outline-offset: -2px; font-weight: 600; }
  @media (forced-colors: active) { .segments button[aria-pressed='true'] { outline: 2px solid Highlight; outline-offset: -2px; font-weight: 600; } }
  .segments button:focus-visible { outline: 2px solid var(--vscode-focusBorder) !important; outline-offset: 1px; }
  .action { padding: 3px 10px; border-radius: 4px; background: var(--vscode-button-secondaryBackground, transparent);
    color: var(--vscode-button-secondaryForeground, inherit); border-color: var(--vscode-button-secondaryBorder, var(--vscode-contrastBorder, transparent)); }
  .action:hover { background: var(--vscode-button-secondaryHoverBackground, var(--vscode-toolbar-hoverBackground)); }
  .action:disabled { opacity: 0.5; cursor: default; }
  select { padding: 3px 6px; border-radius: 4px; color: var(--vscode-dropdown-foreground); background: var(--vscode-dropdown-background);
    border: 1px solid var(--vscode-dropdown-border, var(--vscode-contrastBorder, transparent)); }
  .chart { position: relative; height: clamp(220px, 46vh, 480px); min-width: 0; }
  .legend { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0; padding: 0; list-style: none; }
  .legend li { display: inline-flex; align-items: center; gap: 6px; }
  .legend canvas { width: 22px; height: 12px; }
  .remarks { margin: 0; color: var(--vscode-descriptionForeground); }
  .remarks:empty { display: none; }
  .scroller { overflow-x: auto; }
  table { border-collapse: collapse; min-width: min(100%, 560px); font-variant-numeric: tabular-nums; }
  th, td { padding: 4px 12px; text-align: right; white-space: nowrap; font-weight: normal; vertical-align: top; }
  thead th { font-weight: 600; border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-editorWidget-border, var(--vscode-charts-lines))); vertical-align: bottom; }
  thead tr.metrics th { border-bottom: none; text-align: left; padding-bottom: 0; }
  th:first-child { padding-left: 0; text-align: left; }
  tr > :first-child { position: sticky; left: 0; background: var(--vscode-editor-background); }
  .first { border-left: 1px solid var(--vscode-contrastBorder, var(--vscode-editorWidget-border, var(--vscode-charts-lines))); }
  tbody th { font-weight: 600; }
  tbody tr:hover { background: var(--vscode-list-hoverBackground); outline: 1px dashed var(--vscode-contrastActiveBorder, transparent); outline-offset: -1px; }
  .text { text-align: left; }
  .notes { white-space: normal; min-width: 420px; }
  .notes ul { margin: 0; padding: 0; list-style: none; }
  .link { color: var(--vscode-textLink-foreground); text-align: left; }
  .link:hover { text-decoration: underline; color: var(--vscode-textLink-activeForeground); }
  .vscode-high-contrast .link { text-decoration: underline; }
  .sources { display: inline-flex; flex-direction: column; align-items: flex-start; }
  .sources.folded { flex-direction: row; gap: 8px; }
  .more { color: var(--vscode-descriptionForeground); }
  .forecast { font-style: italic; }
  .live { color: var(--vscode-descriptionForeground); }
  .live:empty { position: absolute; }
`;
