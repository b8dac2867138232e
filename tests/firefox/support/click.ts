import type { FirefoxPage } from '../../../drive/firefox/page.ts';
import type { FirefoxView } from '../../../drive/firefox/view.ts';

/** Clicks the first element of a kind that has this text, or this name for those who do not see it. */
export async function clickNamed(view: FirefoxPage | FirefoxView, selector: string, name: string): Promise<void> {
  const isThere = (kind: string, wanted: string) => {
    const all = [...document.querySelectorAll(kind)];
    const one = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === wanted);
    for (const each of document.querySelectorAll('.wanted')) each.classList.remove('wanted');
    one?.classList.add('wanted');
    return one !== undefined;
  };
  await view.until(isThere, selector, name);
  await view.click('.wanted');
}

/** Whether a text stands in the view. */
export const says = (view: FirefoxPage | FirefoxView, text: string): Promise<void> =>
  view.until((wanted) => document.body.textContent?.includes(wanted), text);

/** Chooses an option in the field that the selector finds. */
export const select = (view: FirefoxPage, selector: string, value: string): Promise<void> =>
  view.evaluate(
    (field, option) => {
      const select = document.querySelector<HTMLSelectElement>(field)!;
      select.value = option;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    value,
  );
