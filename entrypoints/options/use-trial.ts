import { useEffect, useState } from 'react';
import { languageOfText } from '../../components/article-language.ts';
import type { TrialProps, TrialResult } from '../../components/options/own/trial.tsx';
import { endDraft, tryDraft } from '../../lib/browser/draft.ts';
import { openReports } from '../../lib/browser/open-reports.ts';
import type { OwnId } from '../../lib/lexicon/ids.ts';
import type { OwnLexicon } from '../../lib/lexicon/own.ts';
import { finishDraft, type LexiconDraft } from '../../lib/lexicon/own-draft.ts';
import { placedFlags } from '../../lib/report/count.ts';
import type { Report } from '../../lib/report/report.ts';
import { DEFAULT_VIEW } from '../../lib/report/view.ts';

/** Trying a draft on a page that is open. The trial ends with the editor, and with the page of settings. */
export function useTrial(draft: LexiconDraft | null, own: readonly OwnLexicon[]): TrialProps {
  const [pages, setPages] = useState<TrialProps['pages']>([]);
  const [chosen, setChosen] = useState<number | null>(null);
  const [result, setResult] = useState<TrialProps['result']>(null);
  const isOpen = draft !== null;
  useEffect(() => {
    if (!isOpen) return;
    setResult(null);
    void openReports().then((open) => setPages(open.map(({ tab, report }) => ({ tab, title: report.title }))));
    const end = () => void endDraft();
    window.addEventListener('pagehide', end);
    return () => {
      window.removeEventListener('pagehide', end);
      end();
    };
  }, [isOpen]);
  const tab = chosen ?? pages[0]?.tab ?? null;
  const onTry = () => {
    const finished = draft && finishDraft({ ...draft, name: draft.name || ' – ' }, own);
    if (tab === null || !finished || 'problems' in finished) return setResult('failed');
    setResult('busy');
    void tryDraft({ tab, lexicon: finished.lexicon }).then(
      (report) => setResult(foundBy(finished.lexicon.id, report)),
      () => setResult('failed'),
    );
  };
  return { pages, tab, result, onTab: setChosen, onTry };
}

/** What one lexicon found, whatever the reader's settings hide. */
function foundBy(id: OwnId, report: Report): TrialResult {
  const all = placedFlags(report, { ...DEFAULT_VIEW, sensitivity: 'thorough' });
  return {
    found: all.filter(({ flag }) => flag.lexicon === id),
    sentences: report.tone,
    language: languageOfText(report),
  };
}
