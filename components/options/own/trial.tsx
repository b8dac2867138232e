import { useId } from 'react';
import { i18n } from '#i18n';
import type { PlacedFlag } from '../../../lib/report/count.ts';
import type { TextSpan } from '../../../lib/text/article.ts';
import { whole } from '../../numbers.ts';
import { MarkedSentence } from '../../report/marked-sentence.tsx';

/** A page that is open and was read. */
export interface TrialPage {
  readonly tab: number;
  readonly title: string;
}

/** What a lexicon found on a page, in reading order. */
export interface TrialResult {
  readonly found: readonly PlacedFlag[];
  readonly sentences: readonly TextSpan[];
  /** Of the article: a BCP 47 tag. */
  readonly language: string;
}

/** Props of {@link Trial}. */
export interface TrialProps {
  readonly pages: readonly TrialPage[];
  readonly tab: number | null;
  /** Null before the first trial. */
  readonly result: TrialResult | 'busy' | 'failed' | null;
  readonly onTab: (tab: number) => void;
  readonly onTry: () => void;
}

/** How many finds show; the page shows all of them. */
const SHOWN = 20;

/** Tries a lexicon on a page that is open, before it is saved. */
export function Trial({ pages, tab, result, onTab, onTry }: TrialProps) {
  const id = useId();
  if (pages.length === 0) return <p className="soft">{i18n.t('own.tryNone')}</p>;
  return (
    <section className="trial">
      <div className="add-host">
        <label htmlFor={id}>{i18n.t('own.tryOn')}</label>
        <select id={id} value={tab ?? ''} onChange={({ target }) => onTab(Number(target.value))}>
          {pages.map((page) => (
            <option key={page.tab} value={page.tab}>
              {page.title || i18n.t('article.untitled')}
            </option>
          ))}
        </select>
        <button type="button" className="button" onClick={() => onTry()}>
          {i18n.t('own.try')}
        </button>
      </div>
      <p role="status" className="soft">
        {saidOf(result)}
      </p>
      {typeof result === 'object' &&
        result?.found
          .slice(0, SHOWN)
          .map((one) => (
            <MarkedSentence key={one.place} placed={one} sentences={result.sentences} language={result.language} />
          ))}
    </section>
  );
}

function saidOf(result: TrialProps['result']): string | null {
  if (result === null) return null;
  if (result === 'busy') return i18n.t('message.reading');
  if (result === 'failed') return i18n.t('own.tryFailed');
  return i18n.t('own.tried', result.found.length, [whole(result.found.length)]);
}
