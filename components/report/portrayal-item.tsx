import { i18n } from '#i18n';
import type { Portrayal, PortrayalWord } from '../../lib/score/portrayals.ts';
import { whole } from '../numbers.ts';
import { PassageQuote } from './passage-quote.tsx';
import { WordGroups } from './word-groups.tsx';

/** One name: its words by the writer and by others, grouped by how they are bound to it; their sentences on demand. */
export function PortrayalItem({ portrayal }: { readonly portrayal: Portrayal }) {
  const { name, words } = portrayal;
  const own = words.filter(({ voice }) => voice === 'author');
  const others = words.filter(({ voice }) => voice !== 'author');
  return (
    <li className="portrayal">
      <div className="who">
        <h3>{name}</h3>
        <p className="soft">{aboutOf(portrayal).join(' · ')}</p>
      </div>
      <Given title={i18n.t('portrayals.byWriter')} words={own} />
      <Given title={i18n.t('portrayals.byOthers')} words={others} />
      {words.length > 0 && <Sentences words={words} />}
    </li>
  );
}

function aboutOf({ named, also, perhaps, mentions }: Portrayal): string[] {
  const about = [named ? i18n.t('portrayals.mentions', mentions, [whole(mentions)]) : i18n.t('portrayals.description')];
  if (also.length > 0) about.push(i18n.t('portrayals.also', [also.join(', ')]));
  if (perhaps.length > 0) about.push(i18n.t('portrayals.perhaps', [perhaps.join(', ')]));
  return about;
}

function Given({ title, words }: { readonly title: string; readonly words: readonly PortrayalWord[] }) {
  return (
    <div className="given">
      <h4 className="soft">{title}</h4>
      {words.length === 0 && <p className="soft">{i18n.t('portrayals.nothing')}</p>}
      <WordGroups words={words} />
    </div>
  );
}

/** Each sentence once, in reading order, with its words standing out. */
function Sentences({ words }: { readonly words: readonly PortrayalWord[] }) {
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
