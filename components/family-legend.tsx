import { i18n } from '#i18n';
import { FAMILIES } from '../lib/lexicon/ids.ts';
import { LineKey } from './line-key.tsx';

/** Which line style stands for which family. */
export function FamilyLegend() {
  return (
    <ul className="legend soft">
      {FAMILIES.map((family) => (
        <li key={family}>
          <LineKey family={family} />
          {i18n.t(`familyShort.${family}`)}
        </li>
      ))}
      <li>{i18n.t('strips.hollow')}</li>
    </ul>
  );
}
