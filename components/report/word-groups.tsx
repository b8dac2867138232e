import { Fragment } from 'react';
import { i18n } from '#i18n';
import { type PortrayalWord, RELATIONS } from '../../lib/score/portrayals.ts';
import { whole } from '../numbers.ts';

interface Words {
  readonly words: readonly PortrayalWord[];
}

/** The words given to a name, grouped by how they are bound to it. */
export function WordGroups({ words }: Words) {
  const groups = Map.groupBy(words, ({ relation }) => relation);
  return RELATIONS.filter((relation) => groups.has(relation)).map((relation) => (
    <p key={relation} className="relation">
      <span className="soft">{i18n.t(`portrayals.${relation}`)} </span>
      <Chips words={groups.get(relation)!} />
    </p>
  ));
}

/** Each wording once, with how often it is used and by whom. The space after each parts it where it is only heard. */
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
