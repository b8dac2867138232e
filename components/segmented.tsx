import './controls.css';
import { useId } from 'react';

/** Props of {@link Segmented}: one choice of a few. Native radio buttons, so that arrow keys work as readers know them. */
export interface SegmentedProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  /** Says what the chosen option does. */
  readonly hint?: string;
  readonly onChange: (value: T) => void;
}

export function Segmented<T extends string>({ legend, options, value, hint, onChange }: SegmentedProps<T>) {
  const id = useId();
  return (
    <fieldset className="segmented" aria-describedby={hint && `${id}hint`}>
      <legend>{legend}</legend>
      <div className="options">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={id} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
      {hint && (
        <p className="hint soft" id={`${id}hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
