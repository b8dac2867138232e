import { i18n } from '#i18n';

/** `12 March 2026` for a date in ISO 8601, on the day that it was written down; null where it is none. */
export function dayOf(iso: string | null): string | null {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(iso ?? '') ?? [];
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(i18n.t('language'), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** `English` for a language tag; null where it is not known. */
export function languageName(tag: string): string | null {
  if (tag === 'und') return null;
  try {
    return new Intl.DisplayNames(i18n.t('language'), { type: 'language', fallback: 'none' }).of(tag) ?? null;
  } catch {
    return null; // the page gives a tag that is none
  }
}
