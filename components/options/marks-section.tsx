import './marks.css';
import { i18n } from '#i18n';
import {
  HIDE_KEYS,
  IN_VIEW,
  type Looks,
  MARK_STYLES,
  type MarkStyle,
  PALETTES,
  STRENGTHS,
  STYLED_FAMILIES,
} from '../../lib/report/looks.ts';
import { whole } from '../numbers.ts';
import { Section } from '../report/section.tsx';
import { Segmented } from '../segmented.tsx';
import { Choice } from './choice.tsx';
import { MarksPreview } from './marks-preview.tsx';

/** Props of {@link MarksSection}. */
export interface MarksSectionProps {
  readonly looks: Looks;
  readonly onLooks: (looks: Looks) => void;
}

/** How marks look: what is drawn, in which colours, how strong, how many, and the key that hides them. */
export function MarksSection({ looks, onLooks }: MarksSectionProps) {
  const set = (part: Partial<Looks>) => onLooks({ ...looks, ...part });
  return (
    <Section id="marks" title={i18n.t('marks.heading')} lead={i18n.t('marks.lead')}>
      <MarksPreview looks={looks} />
      <Styles looks={looks} onLooks={onLooks} />
      <Segmented
        legend={i18n.t('marks.palette')}
        options={PALETTES.map((value) => ({ value, label: i18n.t(`marks.${value}`) }))}
        value={looks.palette}
        hint={i18n.t('marks.safeHint')}
        onChange={(palette) => set({ palette })}
      />
      {(['light', 'dark'] as const).map((ground) => (
        <Segmented
          key={ground}
          legend={i18n.t(`marks.${ground}`)}
          options={STRENGTHS.map((value) => ({ value, label: i18n.t(`marks.${value}`) }))}
          value={looks.strength[ground]}
          onChange={(strength) => set({ strength: { ...looks.strength, [ground]: strength } })}
        />
      ))}
      <Choice
        label={i18n.t('marks.inView')}
        hint={i18n.t('marks.inViewHint')}
        options={IN_VIEW.map((most) => ({
          value: String(most ?? ''),
          label: most === null ? i18n.t('marks.all') : whole(most),
        }))}
        value={String(looks.inView ?? '')}
        onChange={(most) => set({ inView: IN_VIEW.find((one) => String(one ?? '') === most) ?? null })}
      />
      <Choice
        label={i18n.t('marks.hideKey')}
        options={HIDE_KEYS.map((value) => ({ value, label: i18n.t(`marks.keys.${value}`) }))}
        value={looks.hideKey}
        onChange={(hideKey) => set({ hideKey })}
      />
    </Section>
  );
}

/** What is drawn for each family. */
function Styles({ looks, onLooks }: MarksSectionProps) {
  const { styles } = looks;
  return (
    <fieldset className="mark-styles">
      <legend>{i18n.t('marks.styles')}</legend>
      {STYLED_FAMILIES.map((family) => (
        <Choice
          key={family}
          label={i18n.t(`family.${family}`)}
          options={MARK_STYLES.map((value) => ({ value, label: i18n.t(`marks.style.${value}`) }))}
          value={styles[family]}
          onChange={(style: MarkStyle) => onLooks({ ...looks, styles: { ...styles, [family]: style } })}
        />
      ))}
    </fieldset>
  );
}
