import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  getSettings,
  updateSettings,
  watchSettings,
} from '../../lib/browser/settings.ts';
import { DEFAULT_VIEW } from '../../lib/report/view.ts';

const local = fakeBrowser.storage.local;

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults at first', async () => {
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS.keepHistory, 'nothing is kept unless the reader asks').toBe(false);
  });

  it('of the first version keep what they say, and get what they do not know yet', async () => {
    const old = { view: { sensitivity: 'calm', off: ['labels'] }, sites: ['news.example'], everywhere: false };
    await local.set({ settings: old });
    const now = await getSettings();
    expect(now).toEqual({ ...DEFAULT_SETTINGS, ...old, view: { ...DEFAULT_VIEW, ...old.view } });
    await changeSettings({ keepHistory: true });
    expect(await getSettings()).toEqual({ ...now, keepHistory: true });
  });

  it('are whole for those who watch, whatever wrote them', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await local.set({ settings: { view: { sensitivity: 'thorough', off: [] }, sites: [], everywhere: true } });
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(1));
    expect(seen.mock.calls[0]![0]).toMatchObject({ everywhere: true, keepHistory: false, view: { dismissed: [] } });
    stop();
  });

  it('lose no change where several come at once', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `news${i}.example`);
    await Promise.all(names.map((name) => updateSettings(({ sites }) => ({ sites: [...sites, name] }))));
    expect((await getSettings()).sites).toEqual(names);
  });

  it('go on after a change that failed', async () => {
    await expect(
      updateSettings(() => {
        throw new Error('planted');
      }),
    ).rejects.toThrow('planted');
    await changeSettings({ everywhere: true });
    expect((await getSettings()).everywhere).toBe(true);
  });
});
