import { i18n } from '#i18n';

/** Says which language the view is in, so that it is read aloud and hyphenated as such. Once, before it is drawn. */
export function setDocumentLanguage(): void {
  document.documentElement.lang = i18n.t('language');
}
