import { useId } from 'react';
import { Switch } from '../switch.tsx';

/** Props of {@link SwitchRow}: a switch with its name and a sentence on what it does. */
export interface SwitchRowProps {
  readonly name: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

export function SwitchRow({ name, hint, on, onChange }: SwitchRowProps) {
  const id = useId();
  return (
    <div className="switch-box">
      <div className="switch-row">
        <span id={`${id}name`}>{name}</span>
        <Switch on={on} labelledBy={`${id}name`} describedBy={hint && `${id}hint`} onChange={onChange} />
      </div>
      {hint && (
        <p className="soft" id={`${id}hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
