import { useId } from 'react';
import { i18n } from '#i18n';
import { languageOf } from '../../../lib/text/language.ts';
import { READABLE_LANGUAGES } from '../../../lib/text/quote-marks-by-language.ts';
import { languageName } from '../../dates.ts';

/** Props of {@link LanguageChoice}. */
export interface LanguageChoiceProps {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly onLanguage: (language: string) => void;
}

/** The language of the articles that a lexicon is for, by name; one that a file brought stays a choice. */
export function LanguageChoice({ language, onLanguage }: LanguageChoiceProps) {
  const id = useId();
  const chosen = languageOf(language);
  const names = [...new Set([...READABLE_LANGUAGES, chosen])]
    .map((tag) => ({ tag, name: languageName(tag) ?? tag }))
    .sort((a, b) => a.name.localeCompare(b.name, i18n.t('language')));
  return (
    <p className="search">
      <label htmlFor={id}>{i18n.t('own.language')}</label>
      <select id={id} value={chosen} aria-describedby={`${id}hint`} onChange={({ target }) => onLanguage(target.value)}>
        {names.map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
      <span className="soft" id={`${id}hint`}>
        {i18n.t('own.languageHint')}
      </span>
    </p>
  );
}
