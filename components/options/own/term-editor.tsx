import { useState } from 'react';
import { i18n } from '#i18n';
import type { OwnTerm } from '../../../lib/lexicon/own.ts';
import { decimal, whole } from '../../numbers.ts';
import { SearchField } from '../search-field.tsx';
import { TermForm } from './term-form.tsx';

/** How many terms show at first, and how many more at a time. */
const PORTION = 100;

/** Props of {@link TermEditor}. */
export interface TermEditorProps {
  readonly terms: readonly OwnTerm[];
  readonly onTerms: (terms: OwnTerm[]) => void;
}

/** The terms of a lexicon: added at the top, searched, changed and taken out one by one. */
export function TermEditor({ terms, onTerms }: TermEditorProps) {
  const [changing, setChanging] = useState<OwnTerm | null>(null);
  const put = (term: OwnTerm) => {
    onTerms(changing ? terms.map((one) => (one === changing ? term : one)) : [term, ...terms]);
    setChanging(null);
  };
  const others = changing ? terms.filter((one) => one !== changing) : terms;
  return (
    <section className="term-editor">
      <h3>{i18n.t('own.terms', terms.length, [whole(terms.length)])}</h3>
      <TermForm
        key={changing ? keyOf(changing) : terms.length}
        term={changing}
        others={others}
        onTerm={put}
        onCancel={() => setChanging(null)}
      />
      <Terms terms={terms} onChange={setChanging} onRemove={(term) => onTerms(terms.filter((one) => one !== term))} />
    </section>
  );
}

const keyOf = ({ term, pos, cased }: OwnTerm): string => `${pos} ${cased} ${term}`;

interface TermsProps {
  readonly terms: readonly OwnTerm[];
  readonly onChange: (term: OwnTerm) => void;
  readonly onRemove: (term: OwnTerm) => void;
}

function Terms({ terms, onChange, onRemove }: TermsProps) {
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(PORTION);
  const wanted = search.trim().toLowerCase();
  const found = terms.filter(({ term }) => term.toLowerCase().includes(wanted));
  return (
    <>
      {terms.length > 10 && <SearchField label={i18n.t('terms.search')} value={search} onSearch={setSearch} />}
      <ul className="terms">
        {found.slice(0, limit).map((term) => (
          <TermItem key={keyOf(term)} term={term} onChange={onChange} onRemove={onRemove} />
        ))}
      </ul>
      {found.length > limit && (
        <button type="button" className="button" onClick={() => setLimit(limit + PORTION)}>
          {i18n.t('terms.showMore')}
        </button>
      )}
    </>
  );
}

function TermItem({ term, onChange, onRemove }: Omit<TermsProps, 'terms'> & { readonly term: OwnTerm }) {
  return (
    <li className="term">
      <div className="term-name">
        <span className="phrase">{term.term}</span>
        <span className="soft">
          {i18n.t(`own.pos.${term.pos}`)} · {i18n.t('terms.weight', [decimal(term.weight, 2)])}
        </span>
      </div>
      <div className="term-choice">
        <button
          type="button"
          className="button"
          aria-label={i18n.t('own.editThis', [term.term])}
          onClick={() => onChange(term)}
        >
          {i18n.t('own.edit')}
        </button>
        <button
          type="button"
          className="button"
          aria-label={i18n.t('options.removeThis', [term.term])}
          onClick={() => onRemove(term)}
        >
          {i18n.t('options.remove')}
        </button>
      </div>
    </li>
  );
}
