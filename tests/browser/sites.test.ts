import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { getLost } from '../../lib/browser/lost-sites.ts';
import { hostOf, siteState, typedHost, viewOn } from '../../lib/browser/site-state.ts';
import {
  keepRegistration,
  removeEverywhere,
  removeSite,
  requestEverywhere,
  requestSite,
  syncRegistration,
  turnOffSite,
  wasRefused,
} from '../../lib/browser/sites.ts';
import { LEXICON_IDS } from '../../lib/lexicon/ids.ts';
import { DEFAULT_VIEW } from '../../lib/report/view.ts';

/** A browser that grants what `grants` says, and settings in memory. */
const world = vi.hoisted(() => ({
  held: new Set<string>(),
  grants: true,
  asked: [] as string[][],
  /** What of a request was already noted when the browser was asked. */
  noted: [] as string[],
  registered: null as string[] | null,
  added: null as null | ((permissions: { origins: string[] }) => void),
  excluded: [] as string[],
  settings: { sites: [] as string[], everywhere: false, never: [] as string[] },
}));

vi.mock('../../lib/browser/settings.ts', () => ({
  getSettings: async () => ({ ...world.settings }),
  changeSettings: async (change: object) => Object.assign(world.settings, change),
  watchSettings: () => () => {},
}));

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const { session } = fakeBrowser.storage;
  const set = async (items: object) => {
    world.noted = Object.keys(items);
    await session.set(items as Record<string, unknown>);
  };
  const listen = { addListener: () => {} };
  const isHeld = (origin: string) => world.held.has(origin) || world.held.has(`${origin.split(':')[0]}://*/*`);
  const write = async ([script]: { matches: string[]; excludeMatches: string[] }[]) => {
    world.registered = script!.matches;
    world.excluded = script!.excludeMatches;
  };
  return {
    browser: {
      permissions: {
        request: async ({ origins }: { origins: string[] }) => {
          world.asked.push(origins);
          expect(world.noted, 'the prompt may close the page that asks').toEqual(['asked']);
          if (world.grants) for (const origin of origins) world.held.add(origin);
          return world.grants;
        },
        remove: async ({ origins }: { origins: string[] }) =>
          origins.map((origin) => world.held.delete(origin)).some(Boolean),
        contains: async ({ origins }: { origins: string[] }) => origins.every(isHeld),
        onAdded: {
          addListener: (listener: typeof world.added) => {
            world.added = listener;
          },
        },
        onRemoved: listen,
      },
      runtime: { onInstalled: listen, onStartup: listen },
      storage: { session: { set } },
      scripting: {
        getRegisteredContentScripts: async () => (world.registered ? [{ id: 'reader' }] : []),
        registerContentScripts: write,
        updateContentScripts: write,
        unregisterContentScripts: async () => {
          world.registered = null;
        },
      },
    },
  };
});

const PAGE = 'https://news.example:8443/a?b#c';

beforeEach(() => {
  Object.assign(world, {
    held: new Set(),
    grants: true,
    asked: [],
    noted: [],
    registered: null,
    excluded: [],
    added: null,
  });
  world.settings = { sites: [], everywhere: false, never: [] };
});

describe('hostOf', () => {
  it('is the host of web pages only', () => {
    expect(hostOf(PAGE)).toBe('news.example');
    for (const url of [undefined, '', 'about:blank', 'chrome://settings', 'file:///a.html', 'nonsense'])
      expect(hostOf(url)).toBeNull();
  });
});

describe('a site', () => {
  it('is asked for by its own scheme and host, recorded when granted, and registered', async () => {
    expect(await requestSite(PAGE)).toBe(true);
    await syncRegistration();
    expect(world.asked).toEqual([['https://news.example/*']]);
    expect(world.settings.sites).toEqual(['news.example']);
    expect(world.registered).toEqual(['https://news.example/*']);
  });
  it('leaves nothing behind when it is refused', async () => {
    world.grants = false;
    expect(await requestSite(PAGE)).toBe(false);
    await syncRegistration();
    expect(world.settings.sites).toEqual([]);
    expect(world.registered).toBeNull();
  });
  it('is told of a refusal once, by the next page where the one that asked was closing', async () => {
    world.grants = false;
    vi.useFakeTimers();
    const page = { hasFocus: () => true };
    vi.stubGlobal('document', page);
    onTestFinished(() => void vi.useRealTimers());
    await requestSite(PAGE);
    expect(await wasRefused(), 'the page that asked may be closing').toBe(true);
    expect(await wasRefused()).toBe(false);
    await requestSite(PAGE);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await wasRefused(), 'the page that asked has said it').toBe(false);
    page.hasFocus = () => false;
    await requestSite(PAGE);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await wasRefused(), 'nobody looks at the page that asked').toBe(true);
  });
  it('is taken back with its permission and its registration', async () => {
    await requestSite(PAGE);
    await syncRegistration();
    await removeSite(PAGE);
    await syncRegistration();
    expect(world.settings.sites).toEqual([]);
    expect([...world.held]).toEqual([]);
    expect(world.registered).toBeNull();
  });
  it('is dropped when the reader has revoked it in the browser', async () => {
    await requestSite(PAGE);
    await requestSite('https://other.example/');
    world.held.delete('https://news.example/*');
    await syncRegistration();
    expect(world.settings.sites).toEqual(['other.example']);
    expect(world.registered).toEqual(['https://other.example/*']);
    expect(await getLost()).toEqual({ sites: ['news.example'], everywhere: false });
    await requestSite(PAGE);
    expect(await getLost()).toEqual({ sites: [], everywhere: false });
  });
  it('is recorded once, though the popup and the worker both hear of the grant', async () => {
    keepRegistration();
    await requestSite(PAGE);
    world.added?.({ origins: ['https://news.example/*'] });
    await vi.waitFor(() => expect(world.registered).toEqual(['https://news.example/*']));
    expect(world.settings.sites).toEqual(['news.example']);
  });
  it('is not lost when the prompt has closed the popup', async () => {
    keepRegistration();
    world.held.add('https://news.example/*');
    world.added?.({ origins: ['https://news.example/*'] });
    await vi.waitFor(() => expect(world.registered).toEqual(['https://news.example/*']));
    expect(world.settings.sites).toEqual(['news.example']);
  });
});

describe('everywhere', () => {
  it('is registered alone: it holds every site', async () => {
    await requestSite(PAGE);
    expect(await requestEverywhere()).toBe(true);
    await syncRegistration();
    expect(world.settings).toEqual({ sites: ['news.example'], everywhere: true, never: [] });
    expect(world.registered).toEqual(['http://*/*', 'https://*/*']);
  });
  it('leaves the sites that were granted one by one', async () => {
    await requestSite(PAGE);
    await requestEverywhere();
    await removeEverywhere();
    await syncRegistration();
    expect(world.settings).toEqual({ sites: ['news.example'], everywhere: false, never: [] });
    expect(world.registered).toEqual(['https://news.example/*']);
  });
  it('is dropped when the reader has revoked it in the browser', async () => {
    await requestEverywhere();
    world.held.clear();
    await syncRegistration();
    expect(world.settings.everywhere).toBe(false);
    expect(world.registered).toBeNull();
  });
  it('understands a grant of all addresses', async () => {
    keepRegistration();
    for (const origin of ['http://*/*', 'https://*/*']) world.held.add(origin);
    world.added?.({ origins: ['*://*/*'] });
    await vi.waitFor(() => expect(world.registered).toHaveLength(2));
    expect(world.settings).toEqual({ sites: [], everywhere: true, never: [] });
  });
});

describe('a site that is off', () => {
  it('is no longer read, and its permission is given back', async () => {
    await requestSite(PAGE);
    await turnOffSite(PAGE);
    await syncRegistration();
    expect(world.settings).toEqual({ sites: [], everywhere: false, never: ['news.example'] });
    expect([...world.held]).toEqual([]);
    expect(world.registered).toBeNull();
  });
  it('is left out where everything is read, whose permission stays', async () => {
    await requestEverywhere();
    await turnOffSite(PAGE);
    await syncRegistration();
    expect(world.registered).toEqual(['http://*/*', 'https://*/*']);
    expect(world.excluded).toEqual(['http://news.example/*', 'https://news.example/*']);
    expect([...world.held]).toHaveLength(2);
    await removeSite(PAGE);
    await syncRegistration();
    expect(world.excluded).toEqual([]);
  });
  it('is on again when the reader asks for it', async () => {
    await turnOffSite(PAGE);
    await requestSite(PAGE);
    expect(world.settings).toEqual({ sites: ['news.example'], everywhere: false, never: [] });
  });
  it('stays off when its permission is refused', async () => {
    world.grants = false;
    await turnOffSite(PAGE);
    await requestSite(PAGE);
    expect(world.settings.never).toEqual(['news.example']);
  });
  it('is one entry, however often it is switched off, and nothing but web pages is', async () => {
    for (const url of [PAGE, PAGE, 'about:blank']) await turnOffSite(url);
    expect(world.settings.never).toEqual(['news.example']);
  });
});

describe('how a site is read', () => {
  const settings = { sites: ['a.example'], everywhere: false, never: ['b.example'] };
  it.each([
    ['a.example', false, 'on'],
    ['b.example', false, 'off'],
    ['c.example', false, 'ask'],
    ['c.example', true, 'on'],
    ['b.example', true, 'off'],
    ['sub.b.example', true, 'on'],
  ])('%s, everywhere %s: %s', (host, everywhere, state) => {
    expect(siteState({ ...settings, everywhere }, host)).toBe(state);
  });
  it('takes the marks away where it is off, and nowhere else', () => {
    const known = { ...settings, view: DEFAULT_VIEW };
    expect(viewOn(known, { url: 'https://b.example/a', lang: 'en' }).off).toEqual(LEXICON_IDS);
    expect(viewOn(known, { url: 'https://a.example/a', lang: 'en' })).toBe(DEFAULT_VIEW);
  });
});

describe('a host that is typed', () => {
  it.each([
    ['news.example', 'news.example'],
    [' NEWS.example ', 'news.example'],
    ['https://news.example/a?b', 'news.example'],
    ['news.example:8443/a', 'news.example'],
    ['', null],
    ['two words', null],
    ['*.example', null],
    ['two%20words', null],
    ['file:///etc', null],
  ])('%s is %s', (typed, host) => {
    expect(typedHost(typed)).toBe(host);
  });
});
