import type { Page } from '@playwright/test';

/** What a page has noticed of us. */
export interface Noticed {
  /** Changes that its MutationObserver was told of. */
  readonly mutations: readonly string[];
  /** Sum of its layout shifts. */
  readonly shift: number;
  /** Breaches of its content security policy. */
  readonly violations: readonly string[];
}

interface Watching {
  noticed: { mutations: string[]; shift: number; violations: string[] };
}

/** Has the page watch itself from its first byte on; what its own scripts and parser do before `watchFromNow` is not ours. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noticed = { mutations: [] as string[], shift: 0, violations: [] as string[] };
    Object.assign(window, { noticed });
    const observe = () => {
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      const told = (records: MutationRecord[]) => {
        for (const { type, target } of records) noticed.mutations.push(`${type} ${target.nodeName}`);
      };
      new MutationObserver(told).observe(document, all);
    };
    // The content script comes at `document_idle`, which is never before this.
    document.addEventListener('DOMContentLoaded', observe, { once: true });
    document.addEventListener('securitypolicyviolation', (event) => noticed.violations.push(event.violatedDirective));
    const shifts = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) noticed.shift += (entry as unknown as { value: number }).value;
    });
    shifts.observe({ type: 'layout-shift', buffered: true });
  });
}

export const noticedBy = (page: Page): Promise<Noticed> => page.evaluate(() => (window as unknown as Watching).noticed);
