import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { FileProblem } from '../../../lib/lexicon/files/file-problem.ts';
import { type TypedTerm, typedTerm, typedTermOf } from '../../../lib/lexicon/files/typed-term.ts';
import { MAX_TERM_LENGTH, PARTS_OF_SPEECH, type PartOfSpeech } from '../../../lib/lexicon/lexicon.ts';
import type { OwnTerm } from '../../../lib/lexicon/own.ts';
import { TextField } from './lexicon-editor.tsx';
import { ProblemList } from './problem-list.tsx';

/** Props of {@link TermForm}. */
export interface TermFormProps {
  /** The term that is changed; null for a new one. */
  readonly term: OwnTerm | null;
  /** The other terms of the lexicon: none may stand twice. */
  readonly others: readonly OwnTerm[];
  readonly onTerm: (term: OwnTerm) => void;
  readonly onCancel: () => void;
}

/** One term, typed. What is wrong is said and stays, so that it can be mended. */
export function TermForm({ term, others, onTerm, onCancel }: TermFormProps) {
  const [typed, setTyped] = useState(typedTermOf(term));
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const set = (part: Partial<TypedTerm>) => setTyped({ ...typed, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = typedTerm(typed, others);
    if ('problems' in read) setProblems(read.problems);
    else onTerm(read.term);
  };
  return (
    <form className="term-form" noValidate onSubmit={submit}>
      <TextField
        label={i18n.t('own.term')}
        value={typed.term}
        longest={MAX_TERM_LENGTH}
        focus={term !== null}
        onChange={(words) => set({ term: words })}
      />
      <PosAndWeight typed={typed} set={set} />
      <details className="more" open={term !== null && hasMore(typed)}>
        <summary>{i18n.t('own.more')}</summary>
        <More typed={typed} set={set} />
      </details>
      <ProblemList problems={problems} />
      <div className="buttons">
        <button type="submit" className="button">
          {term ? i18n.t('own.change') : i18n.t('own.add')}
        </button>
        {term && (
          <button type="button" className="button" onClick={() => onCancel()}>
            {i18n.t('own.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}

const hasMore = ({ instead, except, note, cased }: TypedTerm): boolean => Boolean(instead || except || note || cased);

interface PartProps {
  readonly typed: TypedTerm;
  readonly set: (part: Partial<TypedTerm>) => void;
}

function PosAndWeight({ typed, set }: PartProps) {
  const id = useId();
  return (
    <div className="pos-and-weight">
      <p className="search">
        <label htmlFor={`${id}pos`}>{i18n.t('own.inflects')}</label>
        <select id={`${id}pos`} value={typed.pos} onChange={({ target }) => set({ pos: target.value as PartOfSpeech })}>
          {PARTS_OF_SPEECH.map((pos) => (
            <option key={pos} value={pos}>
              {i18n.t(`own.pos.${pos}`)}
            </option>
          ))}
        </select>
      </p>
      <p className="search">
        <label htmlFor={`${id}weight`}>{i18n.t('own.weight')}</label>
        <input
          id={`${id}weight`}
          type="number"
          min="0"
          max="1"
          step="0.05"
          value={typed.weight}
          onChange={({ target }) => set({ weight: target.value })}
        />
      </p>
    </div>
  );
}

function More({ typed, set }: PartProps) {
  const id = useId();
  return (
    <div>
      <TextField
        label={i18n.t('own.instead')}
        hint={i18n.t('own.parted')}
        value={typed.instead}
        longest={2_100}
        onChange={(instead) => set({ instead })}
      />
      <TextField
        label={i18n.t('own.except')}
        hint={i18n.t('own.parted')}
        value={typed.except}
        longest={21_000}
        onChange={(except) => set({ except })}
      />
      <TextField label={i18n.t('own.note')} value={typed.note} longest={500} onChange={(note) => set({ note })} />
      <p className="cased">
        <input
          id={id}
          type="checkbox"
          checked={typed.cased}
          onChange={({ target }) => set({ cased: target.checked })}
        />{' '}
        <label htmlFor={id}>{i18n.t('own.cased')}</label>
      </p>
    </div>
  );
}
