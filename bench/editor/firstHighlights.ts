import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Made by {@link watchFirstHighlights}. */
    tickmarkHighlighted?: (file: string, at: number) => Promise<void>;
  }
}

/** Notes when each file is first seen with highlights: `Date.now()` in the window, by the file's name. */
export async function watchFirstHighlights(page: Page): Promise<ReadonlyMap<string, number>> {
  const seen = new Map<string, number>();
  await page.exposeFunction('tickmarkHighlighted', (file: string, at: number) => void seen.set(file, at));
  await page.addInitScript(watch);
  return seen;
}

/** Runs in the page: looks at every frame that is drawn. */
function watch(): void {
  if (window !== window.top) return; // a webview
  const known = new Set<string>();
  const look = () => {
    for (const editor of document.querySelectorAll<HTMLElement>('.monaco-editor[data-uri]')) {
      const file = editor.dataset.uri?.split('/').at(-1) ?? '';
      const highlight = editor.querySelector('.view-line [class*="ced-"], .view-overlays [class*="ced-"]');
      if (!highlight || known.has(file)) continue;
      known.add(file);
      void window.tickmarkHighlighted?.(file, Date.now());
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
