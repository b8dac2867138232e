import { useState } from 'react';
import { i18n } from '#i18n';
import type { BackupSectionProps } from '../../components/options/backup-section.tsx';
import { type Backup, type BackupProblem, backupName, backupText, parseBackup } from '../../lib/browser/backup.ts';
import { deleteEverything } from '../../lib/browser/delete-all.ts';
import { getOwn, replaceOwn } from '../../lib/browser/own-lexicons.ts';
import { readTextFile } from '../../lib/browser/read-file.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { changeSettings, type Settings, updateSettings } from '../../lib/browser/settings.ts';
import { isEverywherePermitted, permittedOf, requestEverywhere, requestHosts } from '../../lib/browser/sites.ts';
import { MAX_OWN_SIZE } from '../../lib/lexicon/own.ts';

/** Sites that a restored file names and that the browser has not allowed. */
type Missing = Pick<Settings, 'sites' | 'everywhere'>;
const NONE: Missing = { sites: [], everywhere: false };

/** Saving, restoring and deleting everything, with what came of it. */
export function useBackup(settings: Settings): BackupSectionProps {
  const [message, setMessage] = useState<string | null>(null);
  const [missing, setMissing] = useState(NONE);
  const restore = async (file: File) => {
    const read = await readBackup(file);
    setMessage(typeof read === 'string' ? read : i18n.t('backup.restored'));
    if (typeof read !== 'string') setMissing(await putInPlace(read));
  };
  const allow = async () => {
    const granted = await (missing.everywhere ? requestEverywhere() : requestHosts(missing.sites));
    if (!granted) return setMessage(i18n.t('options.refused'));
    await addSites(missing.sites); // where everywhere was asked for, they are a part of it
    setMissing(NONE);
  };
  const remove = () =>
    deleteEverything().then(
      () => setMessage(i18n.t('backup.deleted')),
      () => setMessage(i18n.t('backup.notDeleted')),
    );
  const isMissing = missing.everywhere || missing.sites.length > 0;
  return {
    message,
    onSave: () => void save(settings),
    onRestore: (file) => void restore(file).catch(() => setMessage(i18n.t('backup.failed'))),
    onAllow: isMissing ? () => void allow().catch(() => setMessage(i18n.t('options.refused'))) : undefined,
    onDelete: () => void remove().then(() => setMissing(NONE)),
  };
}

/** Notes sites that the browser has allowed, each once. */
const addSites = (added: readonly string[]): Promise<void> =>
  updateSettings(({ sites }) => ({ sites: [...new Set([...sites, ...added])] }));

async function save(settings: Settings): Promise<void> {
  saveFile(backupName(new Date().toISOString()), backupText({ settings, own: await getOwn() }), 'json');
}

/** Own lexicons are written without spaces when they are stored, and with some in a file. */
const MAX_BACKUP = 4 * MAX_OWN_SIZE;

/** What is in a file, or one sentence on why there is nothing. */
async function readBackup(file: File): Promise<Backup | string> {
  const read = await readTextFile(file, MAX_BACKUP);
  if ('problem' in read) return i18n.t('backup.failed');
  const result = parseBackup(read.text);
  return 'settings' in result ? result : sayProblem(result);
}

const sayProblem = ({ problem, field }: BackupProblem): string =>
  problem === 'field' ? i18n.t('backup.field', [field ?? '']) : i18n.t(`backup.${problem}`);

/** Settings never hold a site that the browser has not allowed: those are given back, to ask for. */
async function putInPlace({ settings, own }: Backup): Promise<Missing> {
  await replaceOwn(own); // first, since it alone may be refused
  const sites = await permittedOf(settings.sites);
  const everywhere = settings.everywhere && (await isEverywherePermitted());
  await changeSettings({ ...settings, sites, everywhere });
  return {
    sites: settings.sites.filter((host) => !sites.includes(host)),
    everywhere: settings.everywhere && !everywhere,
  };
}
