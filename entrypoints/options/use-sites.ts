import { useState } from 'react';
import type { SitesSectionProps } from '../../components/options/sites-section.tsx';
import type { Settings } from '../../lib/browser/settings.ts';
import { typedHost } from '../../lib/browser/site-state.ts';
import { removeEverywhere, removeSite, requestEverywhere, requestHosts, turnOffSite } from '../../lib/browser/sites.ts';
import { useLost } from '../../lib/browser/use-lost.ts';

const addressOf = (host: string): string => `https://${host}/`;

/** The lists of sites and how to change them. Requests come first in their handlers: browsers want the gesture. */
export function useSiteLists({ sites, never, everywhere }: Settings): SitesSectionProps {
  const [refused, setRefused] = useState(false);
  const lost = useLost();
  const ask = (answer: Promise<boolean>) =>
    void answer.then(
      (granted) => setRefused(!granted),
      () => setRefused(true),
    );
  const drop = (done: Promise<void>) => void done.then(() => setRefused(false));
  const remove = (host: string) => drop(removeSite(addressOf(host)));
  return {
    sites,
    never,
    everywhere,
    refused,
    hostOf: typedHost,
    onEverywhere: (on) => (on ? ask(requestEverywhere()) : drop(removeEverywhere())),
    onAdd: (host) => ask(requestHosts([host])),
    onRemove: remove,
    onNever: (host) => drop(turnOffSite(addressOf(host))),
    onNeverRemove: remove,
    lost: lost && { ...lost, onAsk: () => ask(lost.onAsk()) },
  };
}
