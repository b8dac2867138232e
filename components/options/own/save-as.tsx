import { i18n } from '#i18n';
import { LEXICON_FILES, type LexiconFile } from '../../../lib/lexicon/files/kinds.ts';

/** A button for each kind of file that a lexicon is saved as. */
export function SaveAs({ name, onSave }: { readonly name: string; readonly onSave: (kind: LexiconFile) => void }) {
  return LEXICON_FILES.map((kind) => (
    <button
      key={kind}
      type="button"
      className="button"
      aria-label={i18n.t('own.saveThis', [name, kind.toUpperCase()])}
      onClick={() => onSave(kind)}
    >
      {kind.toUpperCase()}
    </button>
  ));
}
