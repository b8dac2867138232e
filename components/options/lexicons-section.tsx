import { useDeferredValue, useId, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { LEXICON_IDS, type LexiconId } from '../../lib/lexicon/ids.ts';
import type { LexiconCard } from '../../lib/lexicon/lexicon.ts';
import { type AxisTally, findTerms, type LexiconPage, searchableTerms } from '../../lib/lexicon/term-list.ts';
import { choiceFor } from '../../lib/report/term-choices.ts';
import type { View } from '../../lib/report/view.ts';
import { nameOf } from '../card-of.ts';
import { whole } from '../numbers.ts';
import { Section } from '../report/section.tsx';
import { DirectionsTable } from './directions-table.tsx';
import { LexiconAbout } from './lexicon-about.tsx';
import { SearchField } from './search-field.tsx';
import { SwitchRow } from './switch-row.tsx';
import { TermList } from './term-list.tsx';

/** Every term and the counts by direction: big data, loaded after the rest of the page. */
export interface TermData {
  readonly pages: readonly LexiconPage[];
  readonly axes: readonly AxisTally[];
}

/** Props of {@link LexiconsSection}. */
export interface LexiconsSectionProps {
  /** Null until it is loaded. */
  readonly data: TermData | null;
  readonly cards: readonly LexiconCard[];
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The browser of every built-in term. */
export function LexiconsSection({ data, ...props }: LexiconsSectionProps) {
  return (
    <Section id="lexicons" title={i18n.t('terms.heading')} lead={i18n.t('terms.lead')}>
      {data ? <Browser data={data} {...props} /> : <p role="status">{i18n.t('terms.loading')}</p>}
    </Section>
  );
}

function Browser({ data, cards, view, onView }: LexiconsSectionProps & { readonly data: TermData }) {
  const [search, setSearch] = useState('');
  const [lexicon, setLexicon] = useState<LexiconId | null>(null);
  const [changed, setChanged] = useState(false);
  const all = useMemo(() => searchableTerms(data.pages), [data.pages]);
  const wanted = useDeferredValue(search);
  const { terms } = view;
  const found = useMemo(() => {
    const isChanged = (one: (typeof all)[number]) =>
      choiceFor(terms, { lexicon: one.lexicon, term: one.listed.term }) !== null;
    return findTerms(all, { search: wanted, lexicon, only: changed ? isChanged : undefined });
  }, [all, wanted, lexicon, changed, terms]);
  return (
    <>
      <p className="soft">{i18n.t('terms.steps')}</p>
      <p className="soft">{i18n.t('terms.rules')}</p>
      <SearchField label={i18n.t('terms.search')} value={search} onSearch={setSearch} />
      <LexiconChoice cards={cards} lexicon={lexicon} onLexicon={setLexicon} />
      {lexicon && (
        <LexiconAbout
          card={cards.find(({ id }) => id === lexicon)!}
          page={data.pages.find(({ id }) => id === lexicon)!}
        />
      )}
      {(terms.length > 0 || changed) && (
        <>
          <SwitchRow name={i18n.t('terms.changed')} on={changed} onChange={setChanged} />
          <ResetAll count={terms.length} onReset={() => onView({ ...view, terms: [] })} />
        </>
      )}
      <p className="soft count" role="status">
        {found.length === 0 ? i18n.t('terms.none') : i18n.t('terms.count', found.length, [whole(found.length)])}
      </p>
      <TermList key={`${lexicon} ${changed} ${wanted}`} terms={found} cards={cards} view={view} onView={onView} />
      <DirectionsTable axes={data.axes} />
    </>
  );
}

interface LexiconChoiceProps {
  readonly cards: readonly LexiconCard[];
  readonly lexicon: LexiconId | null;
  readonly onLexicon: (lexicon: LexiconId | null) => void;
}

function LexiconChoice({ cards, lexicon, onLexicon }: LexiconChoiceProps) {
  const id = useId();
  return (
    <p className="search">
      <label htmlFor={id}>{i18n.t('terms.lexicon')}</label>
      <select
        id={id}
        value={lexicon ?? ''}
        onChange={({ target }) => onLexicon((target.value || null) as LexiconId | null)}
      >
        <option value="">{i18n.t('terms.all')}</option>
        {LEXICON_IDS.map((one) => (
          <option key={one} value={one}>
            {nameOf(cards, one)}
          </option>
        ))}
      </select>
    </p>
  );
}

function ResetAll({ count, onReset }: { readonly count: number; readonly onReset: () => void }) {
  if (count === 0) return null;
  return (
    <p className="buttons">
      <button type="button" className="button reset-all" onClick={onReset}>
        {i18n.t('terms.resetAll', count, [whole(count)])}
      </button>
    </p>
  );
}
