import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import type { KeptSummary } from '../../lib/report/kept.ts';
import type { Trend } from '../../lib/report/outlet-trend.ts';
import { AskBefore } from '../ask-before.tsx';
import { whole } from '../numbers.ts';
import { Section } from '../report/section.tsx';
import { Switch } from '../switch.tsx';
import { KeptList } from './kept-list.tsx';
import { Trends } from './trends.tsx';

/** Props of {@link HistoryPage}. */
export interface HistoryPageProps {
  /** Whether reports are being kept. */
  readonly keeping: boolean;
  /** Those that match the search, newest first. */
  readonly kept: readonly KeptSummary[];
  /** How many are kept in all. */
  readonly count: number;
  /** Of all that are kept. */
  readonly trends: readonly Trend[];
  readonly search: string;
  /** Why the last thing could not be done; null where it was. */
  readonly problem: 'full' | 'blocked' | null;
  readonly tools?: ReactNode;
  /** The address of a kept report. */
  readonly hrefOf: (id: string) => string;
  readonly onKeep: (on: boolean) => void;
  readonly onSearch: (search: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onRemoveAll: () => void;
  /** Shows more of them; absent where all show. */
  readonly onMore?: (() => void) | undefined;
}

/** The reports that the reader keeps: on and off, search, delete, and the rates of each outlet. */
export function HistoryPage(props: HistoryPageProps) {
  const { kept, count, trends, search, problem, tools, hrefOf, onSearch, onRemove, onRemoveAll, onMore } = props;
  return (
    <div className="report-page">
      <main className="report history">
        {tools}
        <h1>{i18n.t('history.heading')}</h1>
        <p className="soft">{i18n.t('history.lead')}</p>
        <KeepSwitch {...props} />
        <p role="status" className={problem ? 'notice' : undefined}>
          {problem && i18n.t(`history.${problem}`)}
        </p>
        {count > 0 && <Search search={search} onSearch={onSearch} />}
        <p className="count soft">{countOf(count, kept.length)}</p>
        <KeptList kept={kept} hrefOf={hrefOf} onRemove={onRemove} />
        {onMore && (
          <button type="button" className="button" onClick={onMore}>
            {i18n.t('history.more')}
          </button>
        )}
        {count > 0 && (
          <AskBefore
            act={i18n.t('history.removeAll')}
            question={i18n.t('history.removeAllSure')}
            yes={i18n.t('history.removeAllYes')}
            cancel={i18n.t('history.cancel')}
            onYes={onRemoveAll}
          />
        )}
        {trends.length > 0 && (
          <Section id="trends" title={i18n.t('history.trends')} lead={i18n.t('history.trendsLead')}>
            <Trends trends={trends} />
          </Section>
        )}
      </main>
    </div>
  );
}

function countOf(count: number, found: number): string {
  if (count === 0) return i18n.t('history.none');
  return found === 0 ? i18n.t('history.noMatch') : i18n.t('history.count', count, [whole(count)]);
}

function KeepSwitch({ keeping, onKeep }: Pick<HistoryPageProps, 'keeping' | 'onKeep'>) {
  const id = useId();
  return (
    <div className="keep">
      <div className="switch-row">
        <span id={`${id}name`}>{i18n.t('history.keep')}</span>
        <Switch on={keeping} labelledBy={`${id}name`} describedBy={`${id}hint`} onChange={onKeep} />
      </div>
      <p className="soft" id={`${id}hint`}>
        {i18n.t('history.keepHint')}
      </p>
    </div>
  );
}

function Search({ search, onSearch }: Pick<HistoryPageProps, 'search' | 'onSearch'>) {
  const id = useId();
  return (
    <p className="search">
      <label htmlFor={id}>{i18n.t('history.search')}</label>
      <input id={id} type="search" value={search} onChange={({ target }) => onSearch(target.value)} />
    </p>
  );
}
