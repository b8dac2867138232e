import type { Page } from '@playwright/test';
import { build, type Rollup } from 'vite';

/*
 * The extension sends only English articles to be analysed; how well articles are found is measured in every language.
 * For the other pages the very same finder is bundled and run in the page.
 */

const ENTRY = 'virtual:finder';
const SOURCE = `
import { findArticle } from '/lib/dom/find-article.ts';
globalThis.__found = findArticle(document, location.href)?.article.text ?? null;
`;

/** The finder as one script that leaves the text it finds in \`__found\`. */
export async function bundleFinder(root: string): Promise<string> {
  const plugin = {
    name: 'finder',
    resolveId: (id: string) => (id === ENTRY ? `\0${ENTRY}` : null),
    load: (id: string) => (id === `\0${ENTRY}` ? SOURCE : null),
  };
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [plugin],
    build: { write: false, rollupOptions: { input: ENTRY, output: { format: 'iife' } } },
  });
  const { output: chunks } = (Array.isArray(output) ? output[0] : output) as Rollup.RollupOutput;
  return chunks[0].code;
}

/** The article text of the page that is open; empty where there is none. */
export async function findText(page: Page, script: string): Promise<string> {
  await page.evaluate(script);
  return page.evaluate(() => (globalThis as unknown as { __found: string | null }).__found ?? '');
}
