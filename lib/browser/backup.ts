import * as v from 'valibot';
import { type Family, LEXICON_IDS } from '../lexicon/ids.ts';
import { MAX_TERM_LENGTH } from '../lexicon/lexicon.ts';
import { lexiconIdSchema, MAX_OWN, type OwnLexicon, ownLexiconSchema } from '../lexicon/own.ts';
import { MAX_DISMISSALS } from '../report/dismissals.ts';
import {
  DEFAULT_LOOKS,
  HIDE_KEYS,
  type InView,
  MARK_STYLES,
  PALETTES,
  STRENGTHS,
  STYLED_FAMILIES,
} from '../report/looks.ts';
import { MAX_TERM_CHOICES } from '../report/term-choices.ts';
import { DEFAULT_VIEW, SENSITIVITIES, type Sensitivity } from '../report/view.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { typedHost } from './site-state.ts';

/** Says that a file holds settings, and of which form. */
export const BACKUP_FORMAT = 'framelight-settings';
export const BACKUP_VERSION = 1;

/** Most sites that a file may name. */
const MAX_SITES = 10_000;

const lexicon = lexiconIdSchema;
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const listOf = <T extends v.GenericSchema>(entry: T, most: number) => v.pipe(v.array(entry), v.maxLength(most));
const host = v.pipe(
  v.string(),
  v.check((text) => typedHost(text) === text, 'no host'),
);
const hosts = listOf(host, MAX_SITES);

const looksSchema = v.strictObject({
  styles: v.strictObject(
    Object.fromEntries(STYLED_FAMILIES.map((family) => [family, v.picklist(MARK_STYLES)])) as Record<
      Family,
      v.PicklistSchema<typeof MARK_STYLES, undefined>
    >,
  ),
  palette: v.picklist(PALETTES),
  strength: v.strictObject({ light: v.picklist(STRENGTHS), dark: v.picklist(STRENGTHS) }),
  inView: v.nullable(v.picklist([6, 12, 24] satisfies Exclude<InView, null>[])),
  hideKey: v.picklist(HIDE_KEYS),
});

const viewSchema = v.strictObject({
  looks: v.optional(looksSchema, DEFAULT_LOOKS),
  sensitivity: v.optional(v.picklist(Object.keys(SENSITIVITIES) as Sensitivity[]), DEFAULT_VIEW.sensitivity),
  off: v.optional(listOf(lexicon, LEXICON_IDS.length + MAX_OWN), []),
  dismissed: v.optional(
    listOf(
      v.strictObject({ url: text, lexicon, exact: text, nth: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
      MAX_DISMISSALS,
    ),
    [],
  ),
  never: v.optional(listOf(v.strictObject({ lexicon, wording: text, host: v.optional(host) }), MAX_DISMISSALS), []),
  terms: v.optional(
    listOf(
      v.strictObject({
        lexicon,
        term: v.pipe(text, v.maxLength(MAX_TERM_LENGTH)),
        weight: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      }),
      MAX_TERM_CHOICES,
    ),
    [],
  ),
});

/** What is missing is as at first: an older version did not know it. What is unknown is refused. */
const settingsSchema = v.strictObject({
  view: viewSchema,
  sites: v.optional(hosts, []),
  everywhere: v.optional(v.boolean(), DEFAULT_SETTINGS.everywhere),
  never: v.optional(hosts, []),
  keepHistory: v.optional(v.boolean(), DEFAULT_SETTINGS.keepHistory),
} satisfies Record<keyof Settings, v.GenericSchema>);

const backupSchema = v.strictObject({
  settings: settingsSchema,
  own: v.optional(
    v.pipe(
      listOf(ownLexiconSchema, MAX_OWN),
      v.check((own) => new Set(own.map(({ id }) => id)).size === own.length, 'every id once'),
    ),
    [],
  ),
});

/** Why a file is no backup. `field` names the first that is not as settings have it. */
export interface BackupProblem {
  readonly problem: 'notJson' | 'notABackup' | 'newer' | 'field';
  readonly field?: string;
}

/** Everything that a reader has chosen and made. */
export interface Backup {
  readonly settings: Settings;
  readonly own: readonly OwnLexicon[];
}

/** All settings and own lexicons as the text of a file. */
export const backupText = (backup: Backup): string =>
  `${JSON.stringify({ format: BACKUP_FORMAT, formatVersion: BACKUP_VERSION, ...backup }, null, 1)}\n`;

/** The name of a backup of this day, ISO 8601. */
export const backupName = (day: string): string => `framelight-settings-${day.slice(0, 10)}.json`;

/** What is in the text of a file: all of it, or why there is none. A file without own lexicons has none. */
export function parseBackup(file: string): Backup | BackupProblem {
  const data = parsed(file);
  if (data === undefined) return { problem: 'notJson' };
  const { format, formatVersion, settings, own } = (data ?? {}) as Record<string, unknown>;
  if (format !== BACKUP_FORMAT || typeof formatVersion !== 'number') return { problem: 'notABackup' };
  if (formatVersion > BACKUP_VERSION) return { problem: 'newer' };
  const result = v.safeParse(backupSchema, { settings, own });
  if (result.success) return result.output;
  return { problem: 'field', field: (v.getDotPath(result.issues[0]) ?? 'settings').slice(0, 100) };
}

/** Undefined where the text is no JSON. */
function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return undefined;
  }
}
