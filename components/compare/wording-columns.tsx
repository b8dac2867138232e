import { i18n } from '#i18n';
import type { Wording, WordingComparison } from '../../lib/report/compare/wordings.ts';
import { total } from '../../lib/report/count.ts';
import { passes, type View } from '../../lib/report/view.ts';
import { LexiconKey } from '../line-key.tsx';
import { whole } from '../numbers.ts';
import { useLook } from '../own-looks.tsx';
import { SideTag } from './side-tag.tsx';

/** How many wordings of a column show at once. */
const FIRST = 12;

interface WordingColumnsProps {
  readonly wordings: WordingComparison;
  readonly view: View;
}

/** Which marked wording stands in one article alone, and which in both. What the reader's settings hide is left out. */
export function WordingColumns({ wordings: { onlyA, both, onlyB }, view }: WordingColumnsProps) {
  const shown = (list: readonly Wording[]) => list.filter((wording) => passes(wording, view));
  const shared = both.filter(({ a, b }) => passes(a, view) || passes(b, view));
  return (
    <div className="columns">
      <Column title={i18n.t('compare.onlyA')} side="a" wordings={shown(onlyA)} />
      <Column title={i18n.t('compare.both')} side={null} wordings={shared.map(({ a }) => a)} />
      <Column title={i18n.t('compare.onlyB')} side="b" wordings={shown(onlyB)} />
    </div>
  );
}

interface ColumnProps {
  readonly title: string;
  readonly side: 'a' | 'b' | null;
  readonly wordings: readonly Wording[];
}

function Column({ title, side, wordings }: ColumnProps) {
  const rest = wordings.slice(FIRST);
  return (
    <section className="column">
      <h3>
        {side && <SideTag side={side} />} {title} <span className="soft figure">{whole(wordings.length)}</span>
      </h3>
      {wordings.length === 0 && <p className="soft">{i18n.t('compare.none')}</p>}
      <Wordings wordings={wordings.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details className="more">
          <summary>{i18n.t('compare.more', rest.length, [whole(rest.length)])}</summary>
          <Wordings wordings={rest} />
        </details>
      )}
    </section>
  );
}

const Wordings = ({ wordings }: Pick<ColumnProps, 'wordings'>) => (
  <ul>
    {wordings.map((wording) => (
      <WordingItem key={wording.places[0]} wording={wording} />
    ))}
  </ul>
);

function WordingItem({ wording: { lexicon, exact, count, about } }: { readonly wording: Wording }) {
  const { className, style } = useLook(lexicon);
  return (
    <li className={`wording ${className}`} style={style}>
      <LexiconKey lexicon={lexicon} />
      <span>
        <span className="phrase">{exact}</span>{' '}
        {total(count) > 1 && <span className="soft figure">{i18n.t('speakers.times', [whole(total(count))])} </span>}
        {about.length > 0 && <span className="soft">{i18n.t('compare.about', [about.join(', ')])}</span>}
      </span>
    </li>
  );
}
