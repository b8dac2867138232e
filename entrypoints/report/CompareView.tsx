import '../../components/compare/compare.css';
import { useState } from 'react';
import { ComparePage } from '../../components/compare/compare-page.tsx';
import type { Side } from '../../components/compare/side-tag.tsx';
import { Tools } from '../../components/report/tools.tsx';
import type { View } from '../../lib/report/view.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { useChoices, useChosen } from './use-choices.ts';
import type { Files } from './use-files.ts';
import type { ShownReport } from './use-report.ts';
import { ViewLinks } from './ViewLinks.tsx';

interface CompareViewProps {
  /** The report from which the reader came: it is the first side. */
  readonly shown: ShownReport | null;
  readonly files: Files;
  readonly view: View;
}

export default function CompareView({ shown, files, view }: CompareViewProps) {
  const [ids, setIds] = useState<Readonly<Record<Side, string | null>>>({ a: shown?.id ?? null, b: null });
  const choices = useChoices(files.reports);
  const [a, b] = [useChosen(ids.a, files.reports), useChosen(ids.b, files.reports)];
  const choose = (side: Side, id: string) => setIds((now) => ({ ...now, [side]: id }));
  const onFile = async (side: Side, file: File) => {
    const read = await files.read(file);
    if (read) choose(side, read.id);
  };
  return (
    <ComparePage
      a={a}
      b={b}
      choices={choices}
      knowledge={KNOWLEDGE}
      view={view}
      tools={
        <Tools>
          <ViewLinks current="compare" />
        </Tools>
      }
      problem={files.problem}
      onChoose={choose}
      onFile={(side, file) => void onFile(side, file)}
    />
  );
}
