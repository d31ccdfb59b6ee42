import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Made by {@link watchFilingViews}. */
    tickmarkFilingView?: (what: 'shown' | 'read', at: number) => Promise<void>;
  }
}

/** `Date.now()` when the page of each Filing View was on the screen, and when all its figures were in it; in order of opening. */
export interface FilingViewTimes {
  readonly shown: readonly number[];
  readonly read: readonly number[];
}

export async function watchFilingViews(page: Page): Promise<FilingViewTimes> {
  const times: Record<'shown' | 'read', number[]> = { shown: [], read: [] };
  await page.exposeFunction('tickmarkFilingView', (what: 'shown' | 'read', at: number) => void times[what].push(at));
  await page.addInitScript(watch);
  return times;
}

/** Runs in every frame of the window, and looks until the filing has been read. */
function watch(): void {
  if (window === window.top) return; // the workbench
  const LOOK_MS = 15;
  let isShown = false;
  // No frame of an animation: the editor writes the view's document anew, which ends those.
  const timer = setInterval(() => {
    const hasBlocks = Boolean(document.querySelector('.filing')?.shadowRoot?.querySelector('.tm-block'));
    if (hasBlocks && !isShown) void window.tickmarkFilingView?.('shown', Date.now());
    isShown ||= hasBlocks;
    const isRead = isShown && Boolean(document.querySelector('.live')?.textContent);
    if (!isRead) return;
    clearInterval(timer);
    void window.tickmarkFilingView?.('read', Date.now());
  }, LOOK_MS);
}
