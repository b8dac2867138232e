import { i18n } from '#i18n';
import type { Source } from '../../lib/score/sources.ts';
import { percent, whole } from '../numbers.ts';
import { ShareBar } from './share-bar.tsx';
import { Verbs } from './verbs.tsx';

/** How many sources show at once. */
const FIRST = 8;

/** Who speaks, with which verbs, and how much each is quoted. */
export function Speakers({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return <p>{i18n.t('speakers.none')}</p>;
  const named = sources.filter((source) => source.named).length;
  const words = sources.reduce((sum, source) => sum + source.words, 0);
  const rest = sources.slice(FIRST);
  return (
    <>
      <p>
        {i18n.t('speakers.tally', [whole(named), whole(sources.length - named)])}. {strongestOf(sources, words)}
      </p>
      <SourceRows sources={sources.slice(0, FIRST)} words={words} />
      {rest.length > 0 && (
        <details className="more">
          <summary>{i18n.t('speakers.more', rest.length, [whole(rest.length)])}</summary>
          <SourceRows sources={rest} words={words} />
        </details>
      )}
      {sources.some(({ verbs }) => verbs.some((verb) => verb.coloured)) && (
        <p className="soft rest">
          <span className="verb coloured of-sources">{i18n.t('speakers.coloured')}</span>
        </p>
      )}
    </>
  );
}

function strongestOf(sources: readonly Source[], words: number): string {
  const strongest = sources.reduce((most, source) => (source.words > most.words ? source : most));
  if (words === 0) return i18n.t('speakers.noQuotes');
  return i18n.t('speakers.strongest', [strongest.name, percent(strongest.words / words)]);
}

function SourceRows({ sources, words }: { readonly sources: readonly Source[]; readonly words: number }) {
  return (
    <ul className="rows">
      {sources.map((source) => (
        <li key={`${source.name} ${source.named}`} className="source">
          <span className="name">
            {source.name}
            {!source.named && ' '}
            {!source.named && <span className="tag">{i18n.t('speakers.unnamed')}</span>}
          </span>{' '}
          <span className="verbs">
            <Verbs verbs={source.verbs} />
          </span>
          <span className="figure soft quoted">{i18n.t('speakers.words', source.words, [whole(source.words)])}</span>
          {source.words > 0 && <ShareBar share={source.words / words} />}
        </li>
      ))}
    </ul>
  );
}
