import { type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';

/** The kinds of file that a report can be saved as. */
export const EXPORTS = ['Html', 'Markdown', 'Json', 'Csv'] as const;
export type ExportKind = (typeof EXPORTS)[number];

/** Props of {@link Tools}. What is not given is not shown. */
export interface ToolsProps {
  readonly onExport?: ((kind: ExportKind) => void) | undefined;
  readonly onPrint?: (() => void) | undefined;
  readonly onImport?: ((file: File) => void) | undefined;
  /** Links to the other views. */
  readonly children?: ReactNode;
}

/** What can be done with the report. */
export function Tools({ onExport, onPrint, onImport, children }: ToolsProps) {
  return (
    <nav className="tools" aria-label={i18n.t('tools.label')}>
      <span className="product">{i18n.t('product')}</span>
      {onExport && <ExportMenu onExport={onExport} />}
      {onPrint && (
        <button type="button" className="button" onClick={onPrint}>
          {i18n.t('tools.print')}
        </button>
      )}
      {onImport && <FileButton onFile={onImport}>{i18n.t('tools.import')}</FileButton>}
      {children}
    </nav>
  );
}

function ExportMenu({ onExport }: { readonly onExport: (kind: ExportKind) => void }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useClosing(menu);
  const choose = (kind: ExportKind) => {
    onExport(kind);
    if (menu.current) menu.current.open = false;
  };
  return (
    <details className="menu" ref={menu}>
      <summary className="button">{i18n.t('tools.export')}</summary>
      <ul>
        {EXPORTS.map((kind) => (
          <li key={kind}>
            <button type="button" onClick={() => choose(kind)}>
              {i18n.t(`tools.export${kind}`)}
              <span className="soft">{i18n.t(`tools.export${kind}Hint`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Closes a menu on Escape and on a click beside it. */
function useClosing(menu: React.RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const onPointer = ({ target }: Event) => {
      if (menu.current && !menu.current.contains(target as Node)) menu.current.open = false;
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !menu.current?.open) return;
      menu.current.open = false;
      menu.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
    };
  }, [menu]);
}

/** A button that lets the reader choose a file. The field itself takes focus and keys. */
export function FileButton({
  accept = '.json,application/json',
  onFile,
  children,
}: {
  /** Kinds of files that are offered, by the ends of their names. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}) {
  return (
    <label className="button file">
      {children}
      <input
        type="file"
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = ''; // the same file can be chosen again
        }}
      />
    </label>
  );
}
