import type { FirefoxPage } from '../../../drive/firefox/page.ts';
import type { Reader } from './reader.ts';

/** Opens a page of the extension in a tab of its own, hands it over, and closes it. */
export async function withOwnPage(
  { firefox }: Reader,
  name: 'options' | 'welcome',
  work: (tab: FirefoxPage) => Promise<void>,
): Promise<void> {
  const tab = await firefox.newPage();
  await tab.goto(`${firefox.origin}/${name}.html`);
  await tab.until(() => document.querySelector('h1') !== null);
  await work(tab);
  await tab.close();
}

/** Names the field that has this label, so that it can be found. */
export async function fieldOf(tab: FirefoxPage, label: string): Promise<string> {
  await tab.until((wanted) => {
    const all = [...document.querySelectorAll('label')];
    const field = all.find(({ textContent }) => textContent?.trim() === wanted)?.control;
    for (const one of document.querySelectorAll('.asked')) one.classList.remove('asked');
    field?.classList.add('asked');
    return field;
  }, label);
  return '.asked';
}
