import { useMemo } from 'react';
import { i18n } from '#i18n';
import { type Comparison, compareReports } from '../../lib/report/compare.ts';
import { isQuotesOnly, type Report } from '../../lib/report/report.ts';
import type { View } from '../../lib/report/view.ts';
import { OwnLooks } from '../own-looks.tsx';
import { type Knowledge, knowledgeWith } from '../report/knowledge.ts';
import { Section } from '../report/section.tsx';
import { FramePairs } from './frame-pairs.tsx';
import { RatePairs } from './rate-pairs.tsx';
import { SharedNames } from './shared-names.tsx';
import { SourcePairs } from './source-pairs.tsx';
import { WordingColumns } from './wording-columns.tsx';

/** Props of {@link ComparisonSections}. */
export interface ComparisonSectionsProps {
  readonly a: Report;
  readonly b: Report;
  readonly knowledge: Knowledge;
  readonly view: View;
}

/** How two articles word what they tell, part by part: whom they name, with which words, who speaks, what it is about. */
export function ComparisonSections({ a, b, view, ...props }: ComparisonSectionsProps) {
  const knowledge = knowledgeWith(props.knowledge, a, b);
  const comparison = useMemo(() => compareReports(a, b), [a, b]);
  if (isQuotesOnly(a) || isQuotesOnly(b)) return <p className="notice">{i18n.t('foreign.compare')}</p>;
  return (
    <OwnLooks cards={knowledge.cards}>
      {notesOf(comparison, a === b).map((note) => (
        <p key={note} className="notice">
          {note}
        </p>
      ))}
      <Section id="names" title={i18n.t('compare.names')} lead={i18n.t('compare.namesLead')}>
        <SharedNames comparison={comparison} />
      </Section>
      <Section id="wordings" title={i18n.t('compare.wordings')} lead={i18n.t('compare.wordingsLead')}>
        <WordingColumns wordings={comparison.wordings} view={view} />
      </Section>
      <Section id="sources" title={i18n.t('compare.sources')} lead={i18n.t('compare.sourcesLead')}>
        <SourcePairs pairs={comparison.sources} />
      </Section>
      <Section id="frames" title={i18n.t('compare.frames')} lead={i18n.t('compare.framesLead')}>
        <FramePairs pairs={comparison.frames} cards={knowledge.frames} />
      </Section>
      <Section id="rates" title={i18n.t('compare.rates')} lead={i18n.t('compare.ratesLead')}>
        <RatePairs pairs={comparison.scores} cards={knowledge.cards} />
      </Section>
    </OwnLooks>
  );
}

/** Most names that say that two articles tell the same event. */
const MOST_NAMES = 4;

function notesOf({ names, sameEvent, sameVersion }: Comparison, same: boolean): string[] {
  const list = names.slice(0, MOST_NAMES).map(({ name }) => name);
  return [
    ...(same ? [i18n.t('compare.sameUrl')] : []),
    sameEvent === 'likely' ? i18n.t('compare.likely', [list.join(', ')]) : i18n.t('compare.unclear'),
    ...(sameVersion ? [] : [i18n.t('compare.versions')]),
  ];
}
