import { i18n } from '#i18n';
import { whole } from './numbers.ts';

/** Where a rate stands among the reference articles, in words, for a percentile of 0–100. */
export function standingOf(percentile: number): string {
  if (percentile >= 100) return i18n.t('devices.aboveAll');
  return percentile <= 0 ? i18n.t('devices.aboveNone') : i18n.t('devices.above', [whole(percentile)]);
}
