import { Fragment } from 'react';
import { i18n } from '#i18n';
import { type Portrayal, type PortrayalWord, RELATIONS } from '../../lib/score/portrayals.ts';
import { whole } from '../numbers.ts';
import { PassageQuote } from './passage-quote.tsx';

/** One name: its words by the writer and by others, grouped by how they are bound to it; their sentences on demand. */
export function PortrayalItem({ portrayal }: { readonly portrayal: Portrayal }) {
  const { name, mentions, words } = portrayal;
  const own = words.filter(({ voice }) => voice === 'author');
  const others = words.filter(({ voice }) => voice !== 'author');
  return (
    <li className="portrayal">
      <div className="who">
        <h3>{name}</h3>
        <p className="soft">
          {[i18n.t('portrayals.mentions', mentions, [whole(mentions)]), ...namesOf(portrayal)].join(' · ')}
        </p>
      </div>
      <WordGroups title={i18n.t('portrayals.byWriter')} words={own} />
      <WordGroups title={i18n.t('portrayals.byOthers')} words={others} />
      {words.length > 0 && <Sentences words={words} />}
    </li>
  );
}

function namesOf({ also, perhaps }: Portrayal): string[] {
  const names: string[] = [];
  if (also.length > 0) names.push(i18n.t('portrayals.also', [also.join(', ')]));
  if (perhaps.length > 0) names.push(i18n.t('portrayals.perhaps', [perhaps.join(', ')]));
  return names;
}

interface Words {
  readonly words: readonly PortrayalWord[];
}

function WordGroups({ title, words }: Words & { readonly title: string }) {
  const groups = Map.groupBy(words, ({ relation }) => relation);
  return (
    <div className="given">
      <h4 className="soft">{title}</h4>
      {words.length === 0 && <p className="soft">{i18n.t('portrayals.nothing')}</p>}
      {RELATIONS.filter((relation) => groups.has(relation)).map((relation) => (
        <p key={relation} className="relation">
          <span className="soft">{i18n.t(`portrayals.${relation}`)} </span>
          <Chips words={groups.get(relation)!} />
        </p>
      ))}
    </div>
  );
}

/** Each wording once, with how often it is used and by whom. */
function Chips({ words }: Words) {
  const groups = Map.groupBy(words, ({ exact, speaker }) => `${exact.toLowerCase()} ${speaker ?? ''}`);
  return [...groups].map(([key, [first, ...more]]) => (
    <Fragment key={key}>
      <span className="word">
        {first!.exact}
        {more.length > 0 && <span className="soft figure"> {i18n.t('speakers.times', [whole(more.length + 1)])}</span>}
        {first!.speaker && <span className="soft"> {first!.speaker}</span>}
      </span>{' '}
    </Fragment>
  ));
}

/** Each sentence once, in reading order, with its words standing out. */
function Sentences({ words }: Words) {
  const inOrder = [...words].sort((a, b) => a.start - b.start);
  const bySentence = Map.groupBy(inOrder, ({ sentence }) => sentence.start);
  return (
    <details className="more">
      <summary>{i18n.t('report.sentenceCount', bySentence.size, [whole(bySentence.size)])}</summary>
      {[...bySentence].map(([start, marks]) => (
        <PassageQuote key={start} passage={marks[0]!.sentence} marks={marks} />
      ))}
    </details>
  );
}
