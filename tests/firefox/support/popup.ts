import type { FirefoxPage } from '../../../drive/firefox/page.ts';
import type { FirefoxView } from '../../../drive/firefox/view.ts';

/** The words of what the selector finds, as soon as it is there. */
export async function popupText(popup: FirefoxView, selector: string): Promise<string> {
  await popup.until((wanted) => document.querySelector(wanted) !== null, selector);
  return popup.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
}

/** Clicks the switch that stands in one row with this text. */
export async function clickSwitch(view: FirefoxPage | FirefoxView, text: string): Promise<void> {
  await view.until((wanted) => {
    const rows = [...document.querySelectorAll('.lexicon-row, .switch-row')];
    const row = rows.find((one) => one.textContent?.includes(wanted));
    for (const one of rows) one.querySelector('[role=switch]')?.classList.toggle('wanted', one === row);
    return row !== undefined;
  }, text);
  await view.click('.switch.wanted');
}

/** Clicks the one of a few choices that has this name. */
export async function choose(popup: FirefoxView, name: string): Promise<void> {
  await popup.until((wanted) => {
    const labels = [...document.querySelectorAll('.segmented label')];
    for (const label of labels) label.classList.toggle('wanted', label.textContent === wanted);
    return document.querySelector('label.wanted') !== null;
  }, name);
  await popup.click('label.wanted');
}
