import { i18n } from '#i18n';
import type { LexiconCard } from '../../lib/lexicon/lexicon.ts';
import type { LexiconPage } from '../../lib/lexicon/term-list.ts';

/** What a lexicon is for, what its makers drew on, and what they left out. */
export function LexiconAbout({ card, page }: { readonly card: LexiconCard; readonly page: LexiconPage }) {
  return (
    <div className="about">
      <p>{card.description}</p>
      <p className="soft">{card.fine}</p>
      <details className="more">
        <summary>{i18n.t('terms.about')}</summary>
        <div>
          <h4>{i18n.t('terms.sources')}</h4>
          <ul>
            {page.sources.map(({ title, url }) => (
              <li key={title}>
                {url ? (
                  <a href={url} target="_blank" rel="noreferrer">
                    {title}
                  </a>
                ) : (
                  title
                )}
              </li>
            ))}
          </ul>
          {page.left_out.length > 0 && (
            <>
              <h4>{i18n.t('terms.leftOut')}</h4>
              <ul>
                {page.left_out.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      </details>
    </div>
  );
}
