import { i18n } from '#i18n';
import type { View } from '../../lib/report/view.ts';
import { SensitivityChoice } from '../popup/sensitivity-choice.tsx';
import { Section } from '../report/section.tsx';
import { SwitchRow } from './switch-row.tsx';

/** Props of {@link ReadingSection}. */
export interface ReadingSectionProps {
  readonly view: View;
  /** Whether reports are being kept. */
  readonly keeping: boolean;
  readonly onView: (view: View) => void;
  readonly onKeep: (on: boolean) => void;
}

/** How much is marked, and whether reports are kept. */
export function ReadingSection({ view, keeping, onView, onKeep }: ReadingSectionProps) {
  return (
    <Section id="reading" title={i18n.t('options.reading')} lead={i18n.t('options.readingLead')}>
      <SensitivityChoice view={view} onView={onView} />
      <SwitchRow name={i18n.t('history.keep')} hint={i18n.t('history.keepHint')} on={keeping} onChange={onKeep} />
    </Section>
  );
}
