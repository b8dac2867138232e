import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BACKUP_FORMAT, BACKUP_VERSION, backupName, backupText, parseBackup } from '../../lib/browser/backup.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/browser/settings.ts';
import { ownLexiconSchema } from '../../lib/lexicon/own.ts';
import { DEFAULT_LOOKS } from '../../lib/report/looks.ts';
import { DEFAULT_VIEW } from '../../lib/report/view.ts';

const OWN = v.parse(ownLexiconSchema, { id: 'own-spin', name: 'Spin', terms: [{ term: 'saplings' }] });

const SETTINGS: Settings = {
  view: {
    sensitivity: 'calm',
    off: ['labels'],
    dismissed: [{ url: 'https://news.example/a', lexicon: 'labels', exact: 'regime', nth: 0 }],
    never: [{ lexicon: 'threat', wording: '__proto__' }],
    terms: [{ lexicon: 'labels', term: 'regime', weight: 0 }],
    looks: {
      styles: { ...DEFAULT_LOOKS.styles, voice: 'both', own: 'none' },
      palette: 'safe',
      strength: { light: 'soft', dark: 'strong' },
      inView: 12,
      hideKey: 'none',
    },
  },
  sites: ['news.example'],
  everywhere: true,
  never: ['other.example'],
  keepHistory: true,
};

const fileOf = (settings: unknown, change: object = {}): string =>
  JSON.stringify({ format: BACKUP_FORMAT, formatVersion: BACKUP_VERSION, settings, ...change });

describe('a backup', () => {
  it.each([
    ['what was chosen', SETTINGS],
    ['the defaults', DEFAULT_SETTINGS],
  ])('gives back %s', (_, settings) => {
    expect(parseBackup(backupText({ settings, own: [OWN] }))).toEqual({ settings, own: [OWN] });
  });
  it('of a version that knew less gives the rest as at first', () => {
    const old = { view: { sensitivity: 'calm', off: [] }, sites: ['news.example'] };
    expect(parseBackup(fileOf(old))).toEqual({
      settings: { ...DEFAULT_SETTINGS, sites: ['news.example'], view: { ...DEFAULT_VIEW, sensitivity: 'calm' } },
      own: [],
    });
  });
  it('is named after its day', () => {
    expect(backupName('2026-03-04T05:06:07.000Z')).toBe('framelight-settings-2026-03-04.json');
  });
});

describe('a file is refused whole', () => {
  it.each([
    ['no JSON', '{', 'notJson'],
    ['a list', '[]', 'notABackup'],
    ['nothing', 'null', 'notABackup'],
    ['a report', '{"format":"framelight-report","formatVersion":1}', 'notABackup'],
    ['one of a newer version', fileOf(SETTINGS, { formatVersion: 99 }), 'newer'],
    ['one without settings', fileOf(undefined), 'field'],
    ['an own lexicon without an id', fileOf(SETTINGS, { own: [{ ...OWN, id: undefined }] }), 'field'],
    ['one own lexicon twice', fileOf(SETTINGS, { own: [OWN, OWN] }), 'field'],
  ])('%s', (_, file, problem) => {
    expect(parseBackup(file)).toMatchObject({ problem });
  });
  it.each([
    ['a field that settings do not have', { ...SETTINGS, colour: 'red' }, 'colour'],
    ['no host', { ...SETTINGS, never: ['*.example'] }, 'never.0'],
    ['an address for a host', { ...SETTINGS, sites: ['https://news.example/a'] }, 'sites.0'],
    ['a lexicon that there is not', { ...SETTINGS, view: { ...SETTINGS.view, off: ['nonsense'] } }, 'view.off.0'],
    [
      'a weight beyond 1',
      { ...SETTINGS, view: { ...SETTINGS.view, terms: [{ lexicon: 'labels', term: 'regime', weight: 2 }] } },
      'view.terms.0.weight',
    ],
    ['a word for a switch', { ...SETTINGS, everywhere: 'yes' }, 'everywhere'],
  ])('%s', (_, settings, field) => {
    expect(parseBackup(fileOf(settings))).toEqual({ problem: 'field', field: `settings.${field}` });
  });
});
