import { useId } from 'react';
import { i18n } from '#i18n';
import { FileButton } from '../report/tools.tsx';
import type { Choice } from './choice.ts';
import { type Side, SideTag } from './side-tag.tsx';

const ORIGINS = ['open', 'kept', 'files'] as const;
const NAMES = { a: 'compare.chooseA', b: 'compare.chooseB' } as const;

/** Props of {@link SidePicker}. */
export interface SidePickerProps {
  readonly side: Side;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onFile: (file: File) => void;
}

/** Chooses the report of one side. */
export function SidePicker({ side, choices, chosen, onChoose, onFile }: SidePickerProps) {
  const id = useId();
  const origins = ORIGINS.filter((from) => choices.some((choice) => choice.from === from));
  return (
    <div className="side-picker">
      <label htmlFor={id}>
        <SideTag side={side} />
        <span className="spoken">{i18n.t(NAMES[side])}</span>
      </label>
      <select id={id} value={chosen ?? ''} onChange={({ target }) => onChoose(target.value)}>
        <option value="" disabled>
          {i18n.t('compare.choose')}
        </option>
        {origins.map((from) => (
          <optgroup key={from} label={i18n.t(`compare.${from}`)}>
            {choices
              .filter((choice) => choice.from === from)
              .map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {labelOf(choice)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <FileButton onFile={onFile}>{i18n.t('compare.fromFile')}</FileButton>
    </div>
  );
}

const labelOf = ({ title, outlet }: Choice) =>
  [title || i18n.t('article.untitled'), outlet].filter(Boolean).join(' · ');
