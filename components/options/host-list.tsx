import { useId, useState } from 'react';
import { i18n } from '#i18n';

/** Props of {@link HostList}: sites, each removable, and a field for one more. */
export interface HostListProps {
  readonly hosts: readonly string[];
  /** What is said where there is none. */
  readonly none: string;
  /** What the field is for. */
  readonly addLabel: string;
  /** The host in what was typed; null where it is none. */
  readonly hostOf: (typed: string) => string | null;
  /** Called in the handler of the click, so that the browser may ask for a permission. */
  readonly onAdd: (host: string) => void;
  readonly onRemove: (host: string) => void;
}

export function HostList({ hosts, none, addLabel, hostOf, onAdd, onRemove }: HostListProps) {
  return (
    <>
      {hosts.length === 0 && <p className="soft">{none}</p>}
      <ul className="hosts">
        {hosts.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button
              type="button"
              className="button"
              aria-label={i18n.t('options.removeThis', [host])}
              onClick={() => onRemove(host)}
            >
              {i18n.t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
      <AddHost label={addLabel} hostOf={hostOf} onAdd={onAdd} />
    </>
  );
}

/** Props of {@link AddHost}. */
export interface AddHostProps extends Pick<HostListProps, 'hostOf' | 'onAdd'> {
  readonly label: string;
  /** What the button says, where it is not simply to add. */
  readonly button?: string;
}

/** A field for the name of a site. What is none is said and kept, so that it can be mended. */
export function AddHost({ label, button, hostOf, onAdd }: AddHostProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const host = hostOf(typed);
    setWrong(host === null);
    if (host === null) return;
    onAdd(host);
    setTyped('');
  };
  return (
    <form
      className="add-host"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder={i18n.t('options.placeholder')}
        value={typed}
        aria-invalid={wrong}
        aria-describedby={`${id}wrong`}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" className="button">
        {button ?? i18n.t('options.add')}
      </button>
      <p id={`${id}wrong`} role="status" className={wrong ? 'notice' : undefined}>
        {wrong && i18n.t('options.notAHost')}
      </p>
    </form>
  );
}
