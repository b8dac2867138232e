import { familyOf } from '../lexicon/ids.ts';
import type { PageFlag } from '../report/page-reading.ts';
import type { View } from '../report/view.ts';
import { type WhyHidden, whyHidden } from '../report/why/why-hidden.ts';
import type { WhyNot } from '../report/why/why-not.ts';
import { fill } from './card-texts.ts';

/** Why something is not marked, in words. `{…}` stands for what differs from case to case. */
export interface WhyTexts extends Record<WhyHidden['why'] | WhyNot['why'], string> {
  /** `{phrase}` is what the reader asked about. */
  readonly title: string;
  readonly outside: string;
  readonly unknown: string;
  /** Flags of a family of which nothing is drawn. */
  readonly undrawn: string;
  /** Held back by the limit of marks in view. */
  readonly held: string;
  readonly allHidden: string;
  readonly failed: string;
  /** A wording that cannot be a term. */
  readonly badWording: string;
  readonly notSaved: string;
  /** Names of the sensitivities. */
  readonly sensitivities: Readonly<Record<View['sensitivity'], string>>;
  /** Too light for any sensitivity. */
  readonly tooLight: string;
}

const put = (text: string, values: Readonly<Record<string, string>>): string =>
  Object.entries(values).reduce((filled, [name, value]) => fill(filled, name, value), text);

/** Why a flag that the report has shows no mark; null where nothing speaks against it. */
export function hiddenLine(
  page: { readonly url: string; readonly flags: readonly PageFlag[] },
  flag: PageFlag,
  view: View,
  texts: WhyTexts,
): string | null {
  const reason = whyHidden(page, page.flags.indexOf(flag), view);
  const values = { phrase: flag.exact, name: flag.name };
  if (!reason) return view.looks.styles[familyOf(flag.lexicon)] === 'none' ? put(texts.undrawn, values) : null;
  if (reason.why !== 'sensitivity') return put(texts[reason.why], values);
  const { weight, shownAt } = reason;
  const level = shownAt ? texts.sensitivities[shownAt] : '';
  return put(shownAt ? texts.sensitivity : texts.tooLight, { ...values, weight: weight.toFixed(2), level });
}

/** Why words that a lexicon knows are no flag. */
export const notLine = ({ why, term, exact }: WhyNot, texts: WhyTexts): string => put(texts[why], { term, exact });
