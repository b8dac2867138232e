import { i18n } from '#i18n';
import type { LexiconFile } from '../../../lib/lexicon/files/kinds.ts';
import type { LexiconId, OwnId } from '../../../lib/lexicon/ids.ts';
import type { OwnLexicon } from '../../../lib/lexicon/own.ts';
import { AskBefore } from '../../ask-before.tsx';
import { OwnKey } from '../../line-key.tsx';
import { whole } from '../../numbers.ts';
import { SwitchRow } from '../switch-row.tsx';
import { SaveAs } from './save-as.tsx';

/** Props of {@link OwnList}. */
export interface OwnListProps {
  readonly own: readonly OwnLexicon[];
  /** Lexicons that are switched off. */
  readonly off: readonly LexiconId[];
  readonly onSwitch: (id: OwnId, on: boolean) => void;
  readonly onEdit: (lexicon: OwnLexicon) => void;
  readonly onExport: (lexicon: OwnLexicon, kind: LexiconFile) => void;
  readonly onRemove: (id: OwnId) => void;
}

/** The lexicons that the reader has made, each with what can be done with it. */
export function OwnList({ own, ...props }: OwnListProps) {
  if (own.length === 0) return <p className="soft">{i18n.t('own.none')}</p>;
  return (
    <ul className="own-list">
      {own.map((lexicon) => (
        <OwnItem key={lexicon.id} lexicon={lexicon} {...props} />
      ))}
    </ul>
  );
}

type OwnItemProps = Omit<OwnListProps, 'own'> & { readonly lexicon: OwnLexicon };

function OwnItem({ lexicon, off, onSwitch, onEdit, onExport, onRemove }: OwnItemProps) {
  const { id, name, terms } = lexicon;
  return (
    <li>
      <OwnKey look={lexicon} />
      <div className="own-about">
        <SwitchRow name={name} on={!off.includes(id)} onChange={(on) => onSwitch(id, on)} />
        <p className="soft">
          {i18n.t('own.terms', terms.length, [whole(terms.length)])}
          {lexicon.private && ` · ${i18n.t('own.isPrivate')}`}
        </p>
        <div className="buttons">
          <button
            type="button"
            className="button"
            aria-label={i18n.t('own.editThis', [name])}
            onClick={() => onEdit(lexicon)}
          >
            {i18n.t('own.edit')}
          </button>
          <SaveAs name={name} onSave={(kind) => onExport(lexicon, kind)} />
        </div>
        <AskBefore
          act={i18n.t('own.remove')}
          question={i18n.t('own.removeSure', [name])}
          yes={i18n.t('own.removeYes')}
          cancel={i18n.t('own.cancel')}
          onYes={() => onRemove(id)}
        />
      </div>
    </li>
  );
}
