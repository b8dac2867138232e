import { useId } from 'react';
import { i18n } from '#i18n';
import type { LexiconDraft } from '../../../lib/lexicon/own-draft.ts';
import { lookOf } from '../../own-looks.tsx';
import { SwitchRow } from '../switch-row.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { LookChoice } from './look-choice.tsx';
import { TermEditor } from './term-editor.tsx';
import { Trial, type TrialProps } from './trial.tsx';

/** Props of {@link LexiconEditor}. */
export interface LexiconEditorProps {
  readonly draft: LexiconDraft;
  readonly trial: TrialProps;
  readonly onChange: (draft: LexiconDraft) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** Everything that a lexicon is, to be changed, tried and saved. Nothing is kept before it is saved. */
export function LexiconEditor({ draft, trial, onChange, onSave, onCancel }: LexiconEditorProps) {
  const set = (part: Partial<LexiconDraft>) => onChange({ ...draft, ...part });
  return (
    <div className="lexicon-editor">
      <h3>{draft.id === null ? i18n.t('own.new') : i18n.t('own.editThis', [draft.name])}</h3>
      <TextField label={i18n.t('own.name')} value={draft.name} longest={60} onChange={(name) => set({ name })} focus />
      <TextField
        label={i18n.t('own.reason')}
        hint={i18n.t('own.reasonHint')}
        value={draft.reason}
        longest={300}
        onChange={(reason) => set({ reason })}
      />
      <TextField label={i18n.t('own.fine')} value={draft.fine} longest={500} onChange={(fine) => set({ fine })} />
      <LanguageChoice language={draft.lang} onLanguage={(lang) => set({ lang })} />
      <LookChoice look={draft} onLook={set} />
      <SwitchRow
        name={i18n.t('own.private')}
        hint={i18n.t('own.privateHint')}
        on={draft.private}
        onChange={(on) => set({ private: on })}
      />
      <TermEditor terms={draft.terms} onTerms={(terms) => set({ terms })} />
      <div {...lookOf('own', draft)}>
        <Trial {...trial} />
      </div>
      <div className="buttons">
        <button type="button" className="button main" onClick={() => onSave()}>
          {i18n.t('own.save')}
        </button>
        <button type="button" className="button" onClick={() => onCancel()}>
          {i18n.t('own.cancel')}
        </button>
      </div>
    </div>
  );
}

/** Props of {@link TextField}. */
export interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** In UTF-16 code units. */
  readonly longest: number;
  /** It has the focus at first. */
  readonly focus?: boolean;
  readonly onChange: (value: string) => void;
}

/** One line of text with its name. */
export function TextField({ label, hint, value, longest, focus = false, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <p className="search">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        maxLength={longest}
        // biome-ignore lint/a11y/noAutofocus: the editor takes the place of the button that had the focus
        autoFocus={focus}
        aria-describedby={hint && `${id}hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint && (
        <span className="soft" id={`${id}hint`}>
          {hint}
        </span>
      )}
    </p>
  );
}
