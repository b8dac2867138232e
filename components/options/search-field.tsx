import { useId } from 'react';

/** Props of {@link SearchField}. */
export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (search: string) => void;
}

/** A field whose words narrow a list as they are typed. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const id = useId();
  return (
    <p className="search">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="search" value={value} onChange={({ target }) => onSearch(target.value)} />
    </p>
  );
}
