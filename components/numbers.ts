import { i18n } from '#i18n';

/** Figures are written as the language of the sentences writes them, so that 1,035 is never read as a little over one. */
const numbers = (options: Intl.NumberFormatOptions = {}) => new Intl.NumberFormat(i18n.t('language'), options);

/** `1,035`. */
export const whole = (n: number): string => numbers({ maximumFractionDigits: 0 }).format(n);

/** `2.9`: one decimal, or as many as are asked for. */
export const decimal = (n: number, digits = 1): string =>
  numbers({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(n);

/** `22%` for a share of 0.22. */
export const percent = (share: number): string => numbers({ style: 'percent' }).format(share);

/** `1,035 words`. */
export const countedWords = (n: number): string => i18n.t('count.words', n, [whole(n)]);

/** `14 flags`. */
export const countedFlags = (n: number): string => i18n.t('count.flags', n, [whole(n)]);
