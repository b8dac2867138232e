import './practice.css';
import { i18n } from '#i18n';
import type { PlacedFlag } from '../../lib/report/count.ts';
import type { PracticeComparison, PracticeResult, ReaderMark } from '../../lib/report/practice.ts';
import type { TextSpan } from '../../lib/text/article.ts';
import { SwitchRow } from '../options/switch-row.tsx';
import { PracticeLists } from './practice-lists.tsx';
import { PracticeResults } from './practice-results.tsx';

/** How far a practice is. `gone`: the page was left in the midst of it. */
export type PracticeStage =
  | { readonly stage: 'none' | 'running' | 'gone' }
  | { readonly stage: 'compared'; readonly comparison: PracticeComparison };

/** Props of {@link Practice}. */
export interface PracticeProps {
  readonly state: PracticeStage;
  readonly isKept: boolean;
  readonly results: readonly PracticeResult[];
  readonly onStart: () => void;
  readonly onCompare: () => void;
  readonly onStop: () => void;
  readonly onKeep: (isKept: boolean) => void;
  readonly onDelete: () => void;
  readonly onMark: (mark: ReaderMark) => void;
  readonly onFlag: (flag: PlacedFlag) => void;
}

/** Marking an article oneself, and comparing. While it runs nothing else of the panel shows: it would tell. */
export function Practice(
  props: PracticeProps & { readonly sentences: readonly TextSpan[]; readonly language: string },
) {
  const { state, onCompare, onStop } = props;
  if (state.stage === 'running')
    return (
      <section className="exercise">
        <h2>{i18n.t('practice.heading')}</h2>
        <p role="status">{i18n.t('practice.running')}</p>
        <div className="buttons">
          <button type="button" className="button main" onClick={() => onCompare()}>
            {i18n.t('practice.compare')}
          </button>
          <button type="button" className="button" onClick={() => onStop()}>
            {i18n.t('practice.stop')}
          </button>
        </div>
      </section>
    );
  if (state.stage === 'compared') return <Compared {...props} comparison={state.comparison} />;
  return <Idle {...props} />;
}

function Compared({
  comparison,
  sentences,
  language,
  onStop,
  onMark,
  onFlag,
}: Pick<PracticeProps, 'onStop' | 'onMark' | 'onFlag'> & {
  readonly comparison: PracticeComparison;
  readonly sentences: readonly TextSpan[];
  readonly language: string;
}) {
  return (
    <section className="exercise">
      <h2>{i18n.t('practice.heading')}</h2>
      <p className="soft">{i18n.t('practice.meaning')}</p>
      <PracticeLists
        comparison={comparison}
        sentences={sentences}
        language={language}
        onMark={onMark}
        onFlag={onFlag}
      />
      <div className="buttons">
        <button type="button" className="button main" onClick={() => onStop()}>
          {i18n.t('practice.done')}
        </button>
      </div>
    </section>
  );
}

function Idle({ state, isKept, results, onStart, onKeep, onDelete }: PracticeProps) {
  return (
    <div className="panel-report">
      <details className="part fold exercise">
        <summary>
          <h2>{i18n.t('practice.heading')}</h2>
        </summary>
        <div className="fold-body">
          <p className="soft">{i18n.t('practice.lead')}</p>
          <p role="status" className={state.stage === 'gone' ? 'notice' : undefined}>
            {state.stage === 'gone' && i18n.t('practice.gone')}
          </p>
          <div className="buttons">
            <button type="button" className="button" onClick={() => onStart()}>
              {i18n.t('practice.start')}
            </button>
          </div>
          <SwitchRow name={i18n.t('practice.keep')} hint={i18n.t('practice.keepHint')} on={isKept} onChange={onKeep} />
          {results.length > 0 && <PracticeResults results={results} onDelete={onDelete} />}
        </div>
      </details>
    </div>
  );
}
