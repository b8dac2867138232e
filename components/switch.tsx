import './controls.css';

/** Props of {@link Switch}: a control that is on or off, named by the element `labelledBy`. */
export interface SwitchProps {
  readonly on: boolean;
  readonly labelledBy: string;
  readonly describedBy?: string;
  /** Says that it cannot be changed here; it stays in the tab order, so that its description can be heard. */
  readonly locked?: boolean;
  readonly onChange: (on: boolean) => void;
}

export function Switch({ on, labelledBy, describedBy, locked = false, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      className="switch"
      aria-checked={on}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-disabled={locked || undefined}
      onClick={() => {
        if (!locked) onChange(!on);
      }}
    />
  );
}
