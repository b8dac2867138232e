import { useId } from 'react';
import { i18n } from '#i18n';
import { OWN_COLOURS, OWN_LINES, type OwnLook } from '../../../lib/lexicon/own.ts';
import { OwnKey } from '../../line-key.tsx';

/** Props of {@link LookChoice}. */
export interface LookChoiceProps {
  readonly look: OwnLook;
  readonly onLook: (look: Partial<OwnLook>) => void;
}

/** The colour and the line of a lexicon's marks, each choice drawn as it will be. */
export function LookChoice({ look, onLook }: LookChoiceProps) {
  return (
    <div className="look-choice">
      <Choice
        legend={i18n.t('own.colour')}
        options={OWN_COLOURS.map((colour) => ({ value: colour, label: i18n.t(`own.colours.${colour}`) }))}
        value={look.colour}
        lookOf={(colour) => ({ ...look, colour })}
        onChange={(colour) => onLook({ colour })}
      />
      <Choice
        legend={i18n.t('own.style')}
        options={OWN_LINES.map((line) => ({ value: line, label: i18n.t(`own.lines.${line}`) }))}
        value={look.line}
        lookOf={(line) => ({ ...look, line })}
        onChange={(line) => onLook({ line })}
      />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly lookOf: (value: T) => OwnLook;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ legend, options, value, lookOf, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={id} checked={option.value === value} onChange={() => onChange(option.value)} />
          <OwnKey look={lookOf(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
