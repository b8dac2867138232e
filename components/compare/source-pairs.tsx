import { i18n } from '#i18n';
import type { SourcePair } from '../../lib/report/compare/sources.ts';
import type { Source } from '../../lib/score/sources.ts';
import { whole } from '../numbers.ts';
import { Verbs } from '../report/verbs.tsx';
import { SIDES, SideTag } from './side-tag.tsx';

/** Who is quoted or credited in each article, those in both first. */
export function SourcePairs({ pairs }: { readonly pairs: readonly SourcePair[] }) {
  if (pairs.length === 0) return <p>{i18n.t('compare.noSources')}</p>;
  return (
    <ul className="rows">
      {pairs.map((pair) => (
        <li key={`${pair.in} ${pair.name} ${pair.named}`} className="source-pair">
          <h3>
            {pair.name} {!pair.named && <span className="tag">{i18n.t('speakers.unnamed')}</span>}
          </h3>
          <div className="two">
            {SIDES.map((side) => (
              <p key={side} className="one-side">
                <SideTag side={side} /> <Credits source={pair[side]} />
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Credits({ source }: { readonly source: Source | null }) {
  if (!source) return <span className="soft">{i18n.t('compare.notQuoted')}</span>;
  return (
    <>
      <Verbs verbs={source.verbs} />
      <span className="figure soft">{i18n.t('speakers.words', source.words, [whole(source.words)])}</span>
    </>
  );
}
