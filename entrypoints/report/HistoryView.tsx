import '../../components/history/history.css';
import { useState } from 'react';
import { HistoryPage } from '../../components/history/history-page.tsx';
import { Tools } from '../../components/report/tools.tsx';
import { MAX_KEPT } from '../../lib/browser/history.ts';
import { reportQuery } from '../../lib/browser/open-report.ts';
import { useHistory } from '../../lib/browser/use-history.ts';
import { outletTrend } from '../../lib/report/outlet-trend.ts';
import { ViewLinks } from './ViewLinks.tsx';

/** How many kept reports show at first, and how many more at a time. */
const PORTION = 50;

interface HistoryViewProps {
  readonly keeping: boolean;
  readonly onKeep: (on: boolean) => void;
}

export default function HistoryView({ keeping, onKeep }: HistoryViewProps) {
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(PORTION);
  const [state, { remove, removeAll }] = useHistory(search, limit);
  const [all] = useHistory('', MAX_KEPT);
  if (!state || !all) return null;
  return (
    <HistoryPage
      keeping={keeping}
      kept={state.kept}
      count={state.count}
      trends={outletTrend(all.kept)}
      search={search}
      problem={state.problem}
      tools={
        <Tools>
          <ViewLinks current="history" />
        </Tools>
      }
      hrefOf={(id) => `report.html${reportQuery({ kept: id })}`}
      onKeep={onKeep}
      onSearch={setSearch}
      onRemove={remove}
      onRemoveAll={removeAll}
      onMore={state.kept.length === limit ? () => setLimit(limit + PORTION) : undefined}
    />
  );
}
