import cards from 'virtual:lexicon-cards';
import { useEffect } from 'react';
import { i18n } from '#i18n';
import { BackupSection } from '../../components/options/backup-section.tsx';
import { HiddenSection } from '../../components/options/hidden-section.tsx';
import { LexiconsSection } from '../../components/options/lexicons-section.tsx';
import { MarksSection } from '../../components/options/marks-section.tsx';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { OwnSection } from '../../components/options/own/own-section.tsx';
import { ReadingSection } from '../../components/options/reading-section.tsx';
import { SitesSection } from '../../components/options/sites-section.tsx';
import { usePalette } from '../../components/use-palette.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import { useSettings } from '../../lib/browser/use-stored.ts';
import { undismiss } from '../../lib/report/dismissals.ts';
import { useBackup } from './use-backup.ts';
import { useOwn } from './use-own.ts';
import { useSiteLists } from './use-sites.ts';
import { useTermData } from './use-term-data.ts';

/** The page of settings. */
export function App() {
  const [settings, change] = useSettings();
  usePalette(settings?.view);
  useEffect(() => {
    document.title = `${i18n.t('options.heading')} · ${i18n.t('product')}`;
    document.documentElement.lang = i18n.t('language');
  }, []);
  return settings ? <Options settings={settings} change={change} /> : null;
}

interface OptionsProps {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
}

function Options({ settings, change }: OptionsProps) {
  const { view, keepHistory } = settings;
  const parts = [
    { id: 'reading', title: i18n.t('options.reading') },
    { id: 'marks', title: i18n.t('marks.heading') },
    { id: 'sites', title: i18n.t('options.sites') },
    { id: 'hidden', title: i18n.t('hidden.heading') },
    { id: 'backup', title: i18n.t('backup.heading') },
    { id: 'own', title: i18n.t('own.heading') },
    { id: 'lexicons', title: i18n.t('terms.heading') },
  ];
  return (
    <OptionsPage parts={parts}>
      <ReadingSection
        view={view}
        keeping={keepHistory}
        onView={(view) => change({ view })}
        onKeep={(keepHistory) => change({ keepHistory })}
      />
      <MarksSection looks={view.looks} onLooks={(looks) => change({ view: { ...view, looks } })} />
      <SitesSection {...useSiteLists(settings)} />
      <HiddenSection view={view} cards={cards} onUndo={(entry) => change({ view: undismiss(view, entry) })} />
      <BackupSection {...useBackup(settings)} />
      <OwnSection {...useOwn(settings, change)} />
      <LexiconsSection data={useTermData()} cards={cards} view={view} onView={(view) => change({ view })} />
    </OptionsPage>
  );
}
