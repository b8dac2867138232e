import { i18n } from '#i18n';
import { AskBefore } from '../ask-before.tsx';
import { Section } from '../report/section.tsx';
import { FileButton } from '../report/tools.tsx';

/** Props of {@link BackupSection}. */
export interface BackupSectionProps {
  /** What came of the last thing that was asked for, in one sentence; null where nothing was. */
  readonly message: string | null;
  readonly onSave: () => void;
  readonly onRestore: (file: File) => void;
  /** Asks for the sites that a restored file names; absent where there are none to ask for. */
  readonly onAllow?: (() => void) | undefined;
  readonly onDelete: () => void;
}

/** All settings as one file, and the end of everything. */
export function BackupSection({ message, onSave, onRestore, onAllow, onDelete }: BackupSectionProps) {
  return (
    <Section id="backup" title={i18n.t('backup.heading')} lead={i18n.t('backup.lead')}>
      <div className="buttons">
        <button type="button" className="button" onClick={onSave}>
          {i18n.t('backup.save')}
        </button>
        <FileButton onFile={onRestore}>{i18n.t('backup.restore')}</FileButton>
      </div>
      <p role="status" className={message ? 'notice' : undefined}>
        {message}
      </p>
      {onAllow && (
        <div className="switch-box">
          <p>{i18n.t('backup.permission')}</p>
          <button type="button" className="button allow" onClick={onAllow}>
            {i18n.t('backup.allow')}
          </button>
        </div>
      )}
      <h3>{i18n.t('backup.delete')}</h3>
      <p className="soft">{i18n.t('backup.deleteLead')}</p>
      <AskBefore
        act={i18n.t('backup.delete')}
        question={i18n.t('backup.deleteSure')}
        yes={i18n.t('backup.deleteYes')}
        cancel={i18n.t('backup.cancel')}
        onYes={onDelete}
      />
    </Section>
  );
}
