import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { View } from '../../lib/report/view.ts';
import type { Knowledge } from '../report/knowledge.ts';
import type { Choice, Chosen } from './choice.ts';
import { ComparisonSections } from './comparison-sections.tsx';
import { SideHead } from './side-head.tsx';
import { SidePicker } from './side-picker.tsx';
import { SIDES, type Side } from './side-tag.tsx';

/** Props of {@link ComparePage}. */
export interface ComparePageProps {
  readonly a: Chosen;
  readonly b: Chosen;
  readonly choices: readonly Choice[];
  readonly knowledge: Knowledge;
  readonly view: View;
  readonly tools?: ReactNode;
  /** Why the last file could not be read; null where it could. */
  readonly problem: string | null;
  readonly onChoose: (side: Side, id: string) => void;
  readonly onFile: (side: Side, file: File) => void;
}

/** Two reports side by side; below one another where there is little room. */
export function ComparePage(props: ComparePageProps) {
  const { a, b, choices, knowledge, view, tools, problem, onChoose, onFile } = props;
  return (
    <div className="report-page">
      <main className="report compare">
        {tools}
        <h1>{i18n.t('compare.heading')}</h1>
        <p className="soft">{i18n.t('compare.lead')}</p>
        <p role="status" className={problem ? 'notice' : undefined}>
          {problem}
        </p>
        <div className="two sides">
          {SIDES.map((side) => (
            <div key={side}>
              <SidePicker
                side={side}
                choices={choices}
                chosen={props[side].id}
                onChoose={(id) => onChoose(side, id)}
                onFile={(file) => onFile(side, file)}
              />
              <SideReport side={side} chosen={props[side]} />
            </div>
          ))}
        </div>
        {a.report && b.report ? (
          <ComparisonSections a={a.report} b={b.report} knowledge={knowledge} view={view} />
        ) : (
          <p className="empty">{i18n.t('compare.empty')}</p>
        )}
      </main>
    </div>
  );
}

function SideReport({ side, chosen: { report } }: { readonly side: Side; readonly chosen: Chosen }) {
  return report && <SideHead side={side} report={report} />;
}
