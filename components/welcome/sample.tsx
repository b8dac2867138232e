import { type Ref, useId } from 'react';
import { i18n } from '#i18n';
import { FAMILIES, LEXICONS_BY_FAMILY, type LexiconId } from '../../lib/lexicon/ids.ts';
import type { View } from '../../lib/report/view.ts';
import { LineKey } from '../line-key.tsx';
import { SensitivityChoice } from '../popup/sensitivity-choice.tsx';
import { Switch } from '../switch.tsx';

/** Title of the sample, and its text: written for this page. Like all articles it is English. */
export const SAMPLE_TITLE = 'Ferry plan leaves islanders reeling';
const SAMPLE = [
  'In a stunning move, the council has rammed through a “reform” of the island ferry. Critics say the plan will be a disaster for the harbour.',
  'The harbour regime claimed that fares would fall. Of course, nobody has seen the figures, and workers were told to leave by a flood of letters.',
  '“We are on the brink,” said Maren Holt, who has run the kiosk on the quay since 1998. The council will vote on the timetable in May.',
];

/** Props of {@link Sample}. */
export interface SampleProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  /** The element that holds the article. */
  readonly articleRef: Ref<HTMLElement>;
}

/** A short article to try marks, card and switches on. The choices are the reader's own from the first. */
export function Sample({ view, onView, articleRef }: SampleProps) {
  return (
    <section className="sample">
      <h2>{i18n.t('welcome.sample')}</h2>
      <p className="soft">{i18n.t('welcome.sampleLead')}</p>
      <article ref={articleRef} lang="en">
        <h3>{SAMPLE_TITLE}</h3>
        {SAMPLE.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </article>
      <SensitivityChoice view={view} onView={onView} />
      <FamilySwitches view={view} onView={onView} />
    </section>
  );
}

/** A switch for each family: all of its lexicons at once. */
function FamilySwitches({ view, onView }: Pick<SampleProps, 'view' | 'onView'>) {
  const id = useId();
  return (
    <ul className="sample-switches">
      {FAMILIES.map((family) => {
        const lexicons: readonly LexiconId[] = LEXICONS_BY_FAMILY[family];
        const rest = view.off.filter((one) => !lexicons.includes(one));
        return (
          <li key={family} className="switch-row">
            <span id={id + family} className="sample-family">
              <LineKey family={family} />
              {i18n.t(`family.${family}`)}
            </span>
            <Switch
              on={lexicons.some((one) => !view.off.includes(one))}
              labelledBy={id + family}
              onChange={(on) => onView({ ...view, off: on ? rest : [...rest, ...lexicons] })}
            />
          </li>
        );
      })}
    </ul>
  );
}
