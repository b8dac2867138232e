import { Fragment } from 'react';
import { i18n } from '#i18n';
import type { HeadlineCheck } from '../../lib/score/headline.ts';
import type { Passage } from '../../lib/text/article.ts';

/** What the headline says beyond the body. Of a body that is short or was not read `whole` nothing can be said. */
export function HeadlineFindings({ check, whole }: { readonly check: HeadlineCheck; readonly whole: boolean }) {
  const { text, unsupported, stronger } = check;
  return (
    <>
      <p className="quote headline-text">{text}</p>
      {unsupported.length + stronger.length === 0 && <p>{i18n.t(whole ? 'headline.fine' : 'headline.unchecked')}</p>}
      <Words title={i18n.t('headline.unsupported')} about={i18n.t('headline.unsupportedMeans')} words={unsupported} />
      <Words title={i18n.t('headline.stronger')} about={i18n.t('headline.strongerMeans')} words={stronger} />
    </>
  );
}

function Words({
  title,
  about,
  words,
}: {
  readonly title: string;
  readonly about: string;
  readonly words: readonly Passage[];
}) {
  if (words.length === 0) return null;
  return (
    <div className="headline-words">
      <h3>{title}</h3>
      <p>
        {words.map(({ start, text }) => (
          <Fragment key={start}>
            <span className="word">{text}</span>{' '}
          </Fragment>
        ))}
      </p>
      <p className="soft">{about}</p>
    </div>
  );
}
