import { i18n } from '#i18n';
import type { LexiconCard } from '../lib/lexicon/lexicon.ts';
import { isQuotesOnly, type Report } from '../lib/report/report.ts';
import { languageName } from './dates.ts';

/** The language that text of the article is in, for `lang`: what the lexicons say stays English. */
export const languageOfText = (report: Pick<Report, 'lang'>): string => (isQuotesOnly(report) ? report.lang : 'en');

/** Why so little was looked for, in a sentence; null where the article is English. */
export function languageNote(report: Pick<Report, 'lang'>): string | null {
  return isQuotesOnly(report) ? i18n.t('foreign.note', [languageName(report.lang) ?? report.lang]) : null;
}

/** The lexicons without what was measured of them on English news, where the article is in another language. */
export const cardsFor = (report: Pick<Report, 'lang'>, cards: readonly LexiconCard[]): readonly LexiconCard[] =>
  isQuotesOnly(report) ? cards.map((card) => ({ ...card, inTen: null })) : cards;
