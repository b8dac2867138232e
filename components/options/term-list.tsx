import { useState } from 'react';
import { i18n } from '#i18n';
import type { LexiconCard } from '../../lib/lexicon/lexicon.ts';
import type { SearchableTerm } from '../../lib/lexicon/term-list.ts';
import { choiceFor, chooseTerm } from '../../lib/report/term-choices.ts';
import type { View } from '../../lib/report/view.ts';
import { nameOf } from '../card-of.ts';
import { TermRow } from './term-row.tsx';

/** How many terms show at first, and how many more at a time. */
const PORTION = 100;

/** Props of {@link TermList}. Give it a key, so that another search begins with the first portion. */
export interface TermListProps {
  readonly terms: readonly SearchableTerm[];
  readonly cards: readonly LexiconCard[];
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The terms that were found, a window of them at a time. */
export function TermList({ terms, cards, view, onView }: TermListProps) {
  const [limit, setLimit] = useState(PORTION);
  return (
    <>
      <ul className="terms">
        {terms.slice(0, limit).map((term) => {
          const of = { lexicon: term.lexicon, term: term.listed.term };
          return (
            <TermRow
              key={`${of.lexicon} ${of.term}`}
              term={term}
              kind={nameOf(cards, of.lexicon)}
              chosen={choiceFor(view.terms, of)}
              onChoose={(weight) => onView(chooseTerm(view, of, weight))}
            />
          );
        })}
      </ul>
      {terms.length > limit && (
        <button type="button" className="button" onClick={() => setLimit(limit + PORTION)}>
          {i18n.t('terms.showMore')}
        </button>
      )}
    </>
  );
}
