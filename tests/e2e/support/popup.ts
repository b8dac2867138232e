import type { ExtensionView } from '../../../drive/view.ts';

/** The two figures beside a family or a lexicon: flags in the writer’s words, and in the words of others. */
export interface Figures {
  readonly author: number;
  readonly others: number;
}

export interface LexiconLine extends Partial<Figures> {
  readonly name: string;
  readonly on: boolean;
}

/** What a reader sees in the popup of a page with a report. */
export interface PopupContent extends Figures {
  readonly title: string;
  readonly facts: string;
  readonly families: readonly (Figures & { readonly name: string; readonly lexicons: readonly LexiconLine[] })[];
  readonly clearest: readonly string[];
  readonly sensitivity: string;
}

/** Runs in the popup. */
function readPopup(): PopupContent {
  const all = (selector: string, root: ParentNode = document) => [...root.querySelectorAll<HTMLElement>(selector)];
  const text = (selector: string, root: ParentNode = document) => root.querySelector(selector)?.textContent ?? '';
  const figures = (root: ParentNode) => {
    const [author, others] = all('.figure', root).map(({ textContent }) =>
      Number(textContent === '–' ? 0 : textContent),
    );
    return { author, others } as Figures;
  };
  const [author = 0, others = 0] = all('.summary b').map(({ textContent }) => Number(textContent));
  return {
    title: text('h1'),
    facts: text('.meta'),
    author,
    others,
    families: all('.family').map((family) => ({
      name: text('h3', family),
      ...figures(family.querySelector('.family-row')!),
      lexicons: all('.lexicon-row', family).map((row) => ({
        name: text('span', row),
        on: row.querySelector('[role=switch]')!.getAttribute('aria-checked') === 'true',
        ...figures(row),
      })),
    })),
    clearest: all('.clearest .phrase').map(({ textContent }) => textContent ?? ''),
    sensitivity: text('.segmented label:has(:checked)'),
  };
}

/** Waits for the report and reads what the popup says of it. */
export async function popupContent(popup: ExtensionView): Promise<PopupContent> {
  await popup.until('document.querySelector(".families")');
  return popup.evaluate(`(${readPopup})()`);
}

/** The line of one lexicon. */
export async function lexiconLine(popup: ExtensionView, name: string): Promise<LexiconLine> {
  const { families } = await popupContent(popup);
  return families.flatMap(({ lexicons }) => lexicons).find((line) => line.name === name)!;
}

/** Clicks the switch that stands in one row with this text. */
export async function clickSwitch(popup: ExtensionView, text: string): Promise<void> {
  await popup.until(`(() => {
    const rows = [...document.querySelectorAll('.lexicon-row, .switch-row')];
    const row = rows.find((one) => one.textContent.includes(${JSON.stringify(text)}));
    for (const one of rows) one.querySelector('[role=switch]').classList.toggle('wanted', one === row);
    return row;
  })()`);
  await popup.click('.switch.wanted');
}

/** Chooses how much to show. */
export const chooseSensitivity = (popup: ExtensionView, name: string): Promise<void> => clickChoice(popup, name);

/** Clicks the one of a few choices that has this name. */
export async function clickChoice(popup: ExtensionView, name: string): Promise<void> {
  await popup.until(`(() => {
    const labels = [...document.querySelectorAll('.segmented label')];
    for (const label of labels) label.classList.toggle('wanted', label.textContent === ${JSON.stringify(name)});
    return document.querySelector('label.wanted');
  })()`);
  await popup.click('label.wanted');
}
