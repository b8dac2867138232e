/*
 * What sites do to their own pages, for both browsers. Each runs in the page and can call nothing that stands outside it.
 */

/** A front page becomes an article, as late as a site may bring its text. */
export function becomeArticle(html: string): void {
  history.pushState({}, '', '/story/second');
  setTimeout(() => {
    document.body.innerHTML = `<main>${html}</main>`;
  }, 1_000);
}

/** Twenty addresses in a row, each with an article of its own number. */
export async function hurryThroughAddresses(html: string): Promise<void> {
  for (let i = 0; i < 20; i++) {
    history.pushState({}, '', `/story/${i}`);
    document.querySelector('main')!.innerHTML = html.replaceAll('Second', `Number ${i}`);
    await new Promise((next) => setTimeout(next, 40));
  }
}

/** The browser translates the page, and leaves `showOriginal` to undo it. */
export function translate(): void {
  const originals: [Element, string][] = [];
  for (const one of document.querySelectorAll('article p, article h1')) {
    originals.push([one, one.innerHTML]);
    const german = 'Der Rat hat am Dienstag in der Halle am Fluss getagt, und die Sitzung dauerte etwa zwei Stunden.';
    one.innerHTML = `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${german}</font></font>`;
  }
  document.documentElement.lang = 'de';
  Object.assign(window, {
    showOriginal: () => {
      document.documentElement.lang = 'en';
      for (const [one, html] of originals) one.innerHTML = html;
    },
  });
}

export const showOriginal = (): void => (window as unknown as { showOriginal(): void }).showOriginal();

/** The last paragraph counts on and on, until `standStill` is called. */
export function countOn(): void {
  const last = document.querySelector('article p:last-of-type')!;
  let count = 0;
  const timer = setInterval(() => {
    last.textContent = `The count stands at ${count++}.`;
  }, 200);
  Object.assign(window, { standStill: () => clearInterval(timer) });
}

/** The last paragraph is written anew all the time until something is marked, and then once more with a loaded word. */
export function writeUntilMarked(): void {
  let count = 0;
  const timer = setInterval(() => {
    const last = document.querySelector('article p:last-of-type')!;
    last.textContent = `The count stands at ${count++}.`;
    if (CSS.highlights.size === 0) return;
    last.textContent = 'The plan has infuriated the people.';
    clearInterval(timer);
  }, 5);
}

export const standStill = (): void => (window as unknown as { standStill(): void }).standStill();

/** The marked word goes with the sentence that it stands in. */
export function dropFiasco(): void {
  const text = [...document.querySelectorAll('p')].find((one) => one.textContent!.includes('fiasco'))!.firstChild!;
  text.nodeValue = 'The sale of the old mill is over.';
}

/** Every paragraph is taken out and put in again as another node. */
export function renewNodes(): void {
  for (const one of document.querySelectorAll('article p')) one.replaceWith(one.cloneNode(true));
}

/** The page presses the buttons of the card as often as a script can, and sends what they send. */
export function forgeDismissals({
  buttons,
  times,
}: {
  buttons: readonly { x: number; y: number }[];
  times: number;
}): void {
  const host = document.documentElement.lastElementChild as HTMLElement;
  for (let i = 0; i < times; i++) {
    const { x, y } = buttons[i % buttons.length]!;
    const at = { bubbles: true, composed: true, clientX: x, clientY: y };
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      (document.elementFromPoint(x, y) ?? host).dispatchEvent(new MouseEvent(type, at));
    host.click();
    host.dispatchEvent(new KeyboardEvent('keydown', { ...at, key: 'Enter' }));
    self.postMessage({ id: 1, type: 'dismiss', data: { id: 'x', flag: 0, scope: 'never' }, timestamp: 1 });
  }
  host.focus();
}
