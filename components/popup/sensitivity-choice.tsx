import { i18n } from '#i18n';
import { SENSITIVITIES, type Sensitivity, type View } from '../../lib/report/view.ts';
import { Segmented } from '../segmented.tsx';

const VALUES = Object.keys(SENSITIVITIES) as Sensitivity[];

/** How much to show. */
export function SensitivityChoice({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  return (
    <div className="sensitivity">
      <Segmented
        legend={i18n.t('sensitivity.legend')}
        options={VALUES.map((value) => ({ value, label: i18n.t(`sensitivity.${value}`) }))}
        value={view.sensitivity}
        hint={i18n.t(`sensitivity.${view.sensitivity}Hint`)}
        onChange={(sensitivity) => onView({ ...view, sensitivity })}
      />
    </div>
  );
}
