import { i18n } from '#i18n';
import type { WhyTexts } from '../../lib/dom/why-texts.ts';

/** The sentences on what is not marked, asked of the browser once. What differs from case to case is put in later. */
export const whyTexts = (): WhyTexts => ({
  title: i18n.t('why.title', ['{phrase}']),
  outside: i18n.t('why.outside'),
  unknown: i18n.t('why.unknown'),
  undrawn: i18n.t('why.undrawn', ['{name}']),
  held: i18n.t('why.held'),
  allHidden: i18n.t('why.allHidden'),
  failed: i18n.t('why.failed'),
  badWording: i18n.t('why.badWording'),
  notSaved: i18n.t('own.notSaved'),
  sensitivities: {
    calm: i18n.t('sensitivity.calm'),
    balanced: i18n.t('sensitivity.balanced'),
    thorough: i18n.t('sensitivity.thorough'),
  },
  sensitivity: i18n.t('why.sensitivity', ['{phrase}', '{weight}', '{level}']),
  tooLight: i18n.t('why.tooLight', ['{phrase}', '{weight}']),
  off: i18n.t('why.off', ['{phrase}', '{name}']),
  chosen: i18n.t('why.chosen', ['{phrase}']),
  here: i18n.t('why.here', ['{phrase}']),
  site: i18n.t('why.site', ['{phrase}']),
  never: i18n.t('why.never', ['{phrase}']),
  exception: i18n.t('why.exception', ['{term}', '{exact}']),
  prefix: i18n.t('why.prefix', ['{term}']),
  capitals: i18n.t('why.capitals', ['{term}']),
  hyphen: i18n.t('why.hyphen', ['{term}']),
  name: i18n.t('why.name', ['{exact}']),
  headline: i18n.t('why.headline', ['{exact}']),
});
