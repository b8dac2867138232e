import { useEffect, useState } from 'react';
import type { Choice, Chosen } from '../../components/compare/choice.ts';
import { keptById } from '../../lib/browser/history.ts';
import { openReports } from '../../lib/browser/open-reports.ts';
import { pageState } from '../../lib/browser/page-state.ts';
import { useHistory } from '../../lib/browser/use-history.ts';
import type { Report } from '../../lib/report/report.ts';

/** The reports that can be compared: open now, kept, and read from files. */
export function useChoices(files: readonly Report[]): Choice[] {
  const [open, setOpen] = useState<readonly Choice[]>([]);
  const [history] = useHistory();
  useEffect(() => {
    void openReports().then((all) => setOpen(all.map(({ tab, report }) => choiceOf('open', tab, report))));
  }, []);
  const kept = history?.kept ?? [];
  return [
    ...open,
    ...kept.map((one) => choiceOf('kept', one.id, one)),
    ...files.map((one, i) => choiceOf('files', i, one)),
  ];
}

const choiceOf = (from: Choice['from'], id: string | number, of: Pick<Report, 'title' | 'outlet'>): Choice => ({
  id: `${from}:${id}`,
  from,
  title: of.title,
  outlet: of.outlet,
});

/** What was chosen for one side, with its report as soon as it is read. */
export function useChosen(id: string | null, files: readonly Report[]): Chosen {
  const [read, setRead] = useState<{ readonly id: string; readonly report: Report | null } | null>(null);
  useEffect(() => {
    if (id === null) return;
    let wanted = true;
    const set = (report: Report | null) => wanted && setRead({ id, report });
    void reportOf(id, files).then(set, () => set(null));
    return () => {
      wanted = false;
    };
  }, [id, files]);
  return { id, report: read?.id === id ? (read?.report ?? null) : null };
}

async function reportOf(id: string, files: readonly Report[]): Promise<Report | null> {
  const [from, name] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  if (from === 'files') return files[Number(name)] ?? null;
  if (from === 'kept') return (await keptById(name))?.report ?? null;
  const state = await pageState(Number(name));
  return state?.status === 'done' ? state.report : null;
}
