import type { QuoteForm } from '../../detect/quotes/form.ts';
import { LEAST_WEIGHT, POINTS } from '../../detect/scare-quotes.ts';
import { itemOf, type Look } from './scene.ts';
import type { Sign } from './why.ts';

/** Most signs that are told for either side. */
const MOST_SIGNS = 3;

/** The sign that a form is to a reader; null for what every quotation has, and for what says nothing. */
const SIGN_OF: Readonly<Record<QuoteForm, Sign | null>> = {
  base: null,
  possessive: null,
  'second-word': 'long',
  'more-words': 'long',
  capitals: 'capitals',
  number: 'number',
  speech: 'speech',
  alone: 'speech',
  sneer: 'sneer',
  denial: 'denial',
  introduced: 'term',
  alternative: 'term',
  kind: 'term',
  modifier: 'woven',
  infinitive: 'woven',
  verb: 'woven',
  article: 'place',
  predicate: 'place',
  'that-or-as': 'place',
  'comma-before': 'place',
  'ends-sentence': 'place',
  nested: 'nested',
  loaded: 'loaded',
  heated: 'loaded',
  addressed: 'addressed',
  claimed: 'credited',
  'credited-near': 'credited',
  credited: 'credited',
  'reporting-near': 'credited',
  reporting: 'credited',
  'said-at-length': 'credited',
  'said-after': 'credited',
  many: 'many',
};

/** Short quotations over the selected words that were weighed and found to be somebody's words rather than scare quotes. */
export const quotes: Look = (scene) =>
  scene.weighed
    .filter(({ tokens, weight }) => tokens.from < scene.to && tokens.to > scene.from && weight < LEAST_WEIGHT)
    .map(({ quotation, weight, forms }) =>
      itemOf(scene, quotation, 'scare-quotes', {
        kind: 'quote',
        weight,
        signs: signsOf(forms.filter((form) => POINTS[form] > 0)),
        against: signsOf(forms.filter((form) => POINTS[form] < 0)),
      }),
    );

/** The weightiest signs first, each once. */
function signsOf(forms: readonly QuoteForm[]): Sign[] {
  const sorted = [...forms].sort((a, b) => Math.abs(POINTS[b]) - Math.abs(POINTS[a]));
  return [...new Set(sorted.flatMap((form) => SIGN_OF[form] ?? []))].slice(0, MOST_SIGNS);
}
