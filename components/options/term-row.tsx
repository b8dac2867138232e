import { useId } from 'react';
import { i18n } from '#i18n';
import type { ListedTerm, SearchableTerm } from '../../lib/lexicon/term-list.ts';
import { stepOf, TERM_STEPS, type TermStep, weightAt } from '../../lib/report/term-choices.ts';
import { LexiconKey } from '../line-key.tsx';
import { decimal, whole } from '../numbers.ts';

/** Props of {@link TermRow}. */
export interface TermRowProps {
  readonly term: SearchableTerm;
  /** The name of its lexicon. */
  readonly kind: string;
  /** The weight that the reader chose, 0–1; null where that of the lexicon holds. */
  readonly chosen: number | null;
  /** Null takes the choice back. */
  readonly onChoose: (weight: number | null) => void;
}

/** One term with what is known of it, and how readily it is marked. */
export function TermRow({ term: { lexicon, listed }, kind, chosen, onChoose }: TermRowProps) {
  const { term, weight } = listed;
  const step = chosen === null ? 'default' : stepOf(chosen, weight);
  return (
    <li className="term" data-changed={chosen !== null || undefined}>
      <div className="term-name">
        <LexiconKey lexicon={lexicon} />
        <span className="phrase">{term}</span>
        <span className="soft">
          {kind} · {weightSaid(weight, chosen)}
        </span>
      </div>
      <div className="term-choice">
        {chosen !== null && (
          <button
            type="button"
            className="button"
            aria-label={i18n.t('terms.resetThis', [term])}
            onClick={() => onChoose(null)}
          >
            {i18n.t('terms.reset')}
          </button>
        )}
        <StepChoice
          term={term}
          step={step}
          onStep={(next) => onChoose(next === 'default' ? null : weightAt(next, weight))}
        />
      </div>
      <Details listed={listed} />
    </li>
  );
}

const weightSaid = (weight: number, chosen: number | null): string =>
  chosen === null
    ? i18n.t('terms.weight', [decimal(weight, 2)])
    : i18n.t('terms.weightChanged', [decimal(weight, 2), decimal(chosen, 2)]);

interface StepChoiceProps {
  readonly term: string;
  readonly step: TermStep;
  readonly onStep: (step: TermStep) => void;
}

function StepChoice({ term, step, onStep }: StepChoiceProps) {
  const id = useId();
  return (
    <>
      <label className="spoken" htmlFor={id}>
        {i18n.t('terms.mark', [term])}
      </label>
      <select id={id} value={step} onChange={({ target }) => onStep(target.value as TermStep)}>
        {TERM_STEPS.map((value) => (
          <option key={value} value={value}>
            {i18n.t(`terms.${value}`)}
          </option>
        ))}
      </select>
    </>
  );
}

/** Most exceptions that stand in the open: some terms have dozens. */
const FEW = 6;

/** What the lexicon says of the term, where it says anything. */
function Details({ listed: { note, instead, except = [], cased } }: { readonly listed: ListedTerm }) {
  const phrases = except.join(', ');
  const isLong = except.length > FEW;
  const said = [
    note,
    instead && i18n.t('terms.plainer', [instead.join(', ')]),
    except.length > 0 && !isLong && i18n.t('terms.except', [phrases]),
    cased && i18n.t('terms.cased'),
  ].filter(Boolean);
  return (
    <div className="soft term-details">
      {said.length > 0 && <p>{said.join(' ')}</p>}
      {isLong && (
        <details className="more">
          <summary>{i18n.t('terms.exceptMany', [whole(except.length)])}</summary>
          <p>{phrases}</p>
        </details>
      )}
    </div>
  );
}
