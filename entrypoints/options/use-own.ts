import cards from 'virtual:lexicon-cards';
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { OwnSectionProps } from '../../components/options/own/own-section.tsx';
import { getOwn, removeOwn, saveOwn, watchOwn } from '../../lib/browser/own-lexicons.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import { latest } from '../../lib/browser/use-stored.ts';
import type { LexiconFile } from '../../lib/lexicon/files/kinds.ts';
import type { OwnId } from '../../lib/lexicon/ids.ts';
import type { OwnLexicon } from '../../lib/lexicon/own.ts';
import { EMPTY_DRAFT, finishDraft, type LexiconDraft } from '../../lib/lexicon/own-draft.ts';
import { type Begun, copyOf, readLexicon } from './own-drafts.ts';
import { useTrial } from './use-trial.ts';

const IDLE: Begun = { draft: null, message: null, problems: [] };

/** The reader's own lexicons, followed. */
function useOwnLexicons(): readonly OwnLexicon[] {
  const [own, setOwn] = useState<readonly OwnLexicon[]>([]);
  useEffect(() => latest(getOwn, watchOwn, setOwn), []);
  return own;
}

/** Making, reading, trying, saving and deleting own lexicons, with what came of it. */
export function useOwn({ view }: Settings, change: (change: Partial<Settings>) => void): OwnSectionProps {
  const own = useOwnLexicons();
  const [{ draft, message, problems }, setState] = useState(IDLE);
  const trial = useTrial(draft, own);
  const begin = (next: LexiconDraft) => setState({ ...IDLE, draft: next });
  const say = (said: string) => setState({ ...IDLE, message: said });
  const fail = () => setState({ draft, message: i18n.t('own.notSaved'), problems: [] });
  const save = () => {
    const finished = draft && finishDraft(draft, own);
    if (!finished) return;
    if ('problems' in finished) return setState({ draft, message: null, problems: finished.problems });
    void saveOwn(finished.lexicon).then(() => say(i18n.t('own.saved')), fail);
  };
  const turn = (id: OwnId, on: boolean) =>
    change({ view: { ...view, off: on ? view.off.filter((other) => other !== id) : [...view.off, id] } });
  return {
    own,
    off: view.off,
    cards,
    message,
    problems,
    editor: draft && { draft, trial, onChange: begin, onSave: save, onCancel: () => setState(IDLE) },
    onSwitch: turn,
    onNew: () => begin(EMPTY_DRAFT),
    onEdit: begin,
    onCopy: (id) => void copyOf(id).then(begin),
    onFile: (file) => void readLexicon(file, own).then(setState),
    onExport: (lexicon, kind) => void exportLexicon(lexicon, kind),
    onRemove: (id) => void removeOwn(id).then(() => say(i18n.t('own.removed')), fail),
  };
}

/** What writes files is loaded with the first. */
async function exportLexicon(lexicon: OwnLexicon, kind: LexiconFile): Promise<void> {
  const { lexiconFileName, lexiconFileText } = await import('../../lib/lexicon/files/write-lexicon-file.ts');
  saveFile(lexiconFileName(lexicon, kind), lexiconFileText(lexicon, kind), kind);
}
