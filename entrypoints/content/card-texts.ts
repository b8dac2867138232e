import { i18n } from '#i18n';
import type { CardTexts } from '../../lib/dom/card-texts.ts';

/** The card's sentences, asked of the browser once. What differs from flag to flag is put in later, by `fill`. */
export const cardTexts = (): CardTexts => ({
  language: i18n.t('language'),
  label: i18n.t('card.label', ['{name}']),
  own: i18n.t('card.own'),
  quoted: i18n.t('card.quoted'),
  quotedFrom: i18n.t('card.quotedFrom', ['{speaker}']),
  reported: i18n.t('card.reported'),
  reportedFrom: i18n.t('card.reportedFrom', ['{speaker}']),
  plainer: i18n.t('card.plainer'),
  measured: i18n.t('card.measured', ['{count}']),
  here: i18n.t('card.here'),
  never: i18n.t('card.never'),
  close: i18n.t('card.close'),
});
