import { SENSITIVITIES, type Sensitivity, type View } from '../../lib/report/view.ts';
import { Segmented } from '../segmented.tsx';
import { TEXT } from '../text.ts';

const OPTIONS = (Object.keys(SENSITIVITIES) as Sensitivity[]).map((value) => ({
  value,
  label: TEXT.sensitivities[value].name,
}));

/** How much to show. */
export function SensitivityChoice({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  return (
    <div className="sensitivity">
      <Segmented
        legend={TEXT.sensitivity}
        options={OPTIONS}
        value={view.sensitivity}
        hint={TEXT.sensitivities[view.sensitivity].hint}
        onChange={(sensitivity) => onView({ ...view, sensitivity })}
      />
    </div>
  );
}
