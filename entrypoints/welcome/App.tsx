import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { usePalette } from '../../components/use-palette.ts';
import type { KeyOf } from '../../components/welcome/key-list.tsx';
import { type Way, WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { type Shortcut, shortcuts } from '../../lib/browser/shortcuts.ts';
import { typedHost } from '../../lib/browser/site-state.ts';
import { removeEverywhere, requestEverywhere, requestHosts } from '../../lib/browser/sites.ts';
import { useSettings } from '../../lib/browser/use-stored.ts';
import { closeOwnTab } from '../../lib/browser/welcome.ts';
import { useSample } from './use-sample.ts';

/** The page that opens once after Framelight was installed. Nothing is asked or written before a choice. */
export function App() {
  const [chosen, setChosen] = useState<Way | null>(null);
  const [refused, setRefused] = useState(false);
  const keys = useShortcuts();
  const [settings, change] = useSettings();
  const articleRef = useSample(settings?.view);
  usePalette(settings?.view);
  const choose = (way: Way, granted: boolean) => {
    setRefused(!granted);
    if (granted) setChosen(way);
  };
  const ask = (way: Way, answer: Promise<boolean>) =>
    void answer.then(
      (granted) => choose(way, granted),
      () => choose(way, false),
    );
  const clickOnly = async () => {
    if (chosen === 'every') await removeEverywhere();
    choose('click', true);
  };
  return (
    <WelcomePage
      chosen={chosen}
      refused={refused}
      keys={keys}
      hostOf={typedHost}
      onClickOnly={() => void clickOnly()}
      onSite={(host) => ask('some', requestHosts([host]))}
      onEverywhere={() => ask('every', requestEverywhere())}
      onClose={() => void closeOwnTab()}
      sample={settings ? { view: settings.view, onView: (view) => change({ view }), articleRef } : null}
    />
  );
}

function useShortcuts(): readonly KeyOf[] {
  const [keys, setKeys] = useState<readonly KeyOf[]>([]);
  useEffect(() => {
    document.title = i18n.t('welcome.heading');
    document.documentElement.lang = i18n.t('language');
    void shortcuts().then((all) => setKeys(all.map(keyOf)));
  }, []);
  return keys;
}

const keyOf = ({ does, keys }: Shortcut): KeyOf => ({ does: does ?? i18n.t('extension.read'), keys });
