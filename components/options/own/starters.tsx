import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { type BuiltInId, LEXICON_IDS } from '../../../lib/lexicon/ids.ts';
import type { LexiconCard } from '../../../lib/lexicon/lexicon.ts';
import { nameOf } from '../../card-of.ts';
import { FileButton } from '../../report/tools.tsx';

/** Props of {@link Starters}. */
export interface StartersProps {
  readonly cards: readonly LexiconCard[];
  readonly onNew: () => void;
  readonly onFile: (file: File) => void;
  readonly onCopy: (id: BuiltInId) => void;
}

/** The ways to begin a lexicon: with nothing, with a file, with a built-in one. */
export function Starters({ cards, onNew, onFile, onCopy }: StartersProps) {
  return (
    <div className="starters">
      <div className="buttons">
        <button type="button" className="button" onClick={() => onNew()}>
          {i18n.t('own.new')}
        </button>
        <FileButton accept=".yaml,.yml,.json,.csv" onFile={onFile}>
          {i18n.t('own.import')}
        </FileButton>
      </div>
      <p className="soft">{i18n.t('own.importHint')}</p>
      <CopyChoice cards={cards} onCopy={onCopy} />
    </div>
  );
}

function CopyChoice({ cards, onCopy }: Pick<StartersProps, 'cards' | 'onCopy'>) {
  const id = useId();
  const [chosen, setChosen] = useState<BuiltInId>('loaded-language');
  return (
    <div className="add-host">
      <label htmlFor={id}>{i18n.t('own.copyWhich')}</label>
      <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value as BuiltInId)}>
        {LEXICON_IDS.map((one) => (
          <option key={one} value={one}>
            {nameOf(cards, one)}
          </option>
        ))}
      </select>
      <button type="button" className="button" onClick={() => onCopy(chosen)}>
        {i18n.t('own.copy')}
      </button>
    </div>
  );
}
