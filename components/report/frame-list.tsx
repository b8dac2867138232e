import { i18n } from '#i18n';
import type { FrameCard } from '../../lib/lexicon/frames.ts';
import type { FrameShare } from '../../lib/score/frames.ts';
import { percent } from '../numbers.ts';
import { PassageQuote } from './passage-quote.tsx';
import { ShareBar } from './share-bar.tsx';

interface FrameListProps {
  /** Strongest first. */
  readonly frames: readonly FrameShare[];
  readonly cards: readonly FrameCard[];
}

/** What the article makes the matter be about: the frames that are present, then the traces in one line. */
export function FrameList({ frames, cards }: FrameListProps) {
  const present = frames.filter((frame) => frame.present);
  const traces = frames.filter((frame) => !frame.present && frame.share > 0);
  const named = ({ id }: FrameShare) => cardOf(cards, id)?.name ?? id;
  return (
    <>
      {present.length === 0 && <p>{i18n.t('frames.none')}</p>}
      <ul className="rows">
        {present.map((frame) => (
          <Frame key={frame.id} frame={frame} card={cardOf(cards, frame.id)} />
        ))}
      </ul>
      {traces.length > 0 && <p className="soft rest">{i18n.t('frames.weak', [traces.map(named).join(', ')])}</p>}
    </>
  );
}

const cardOf = (cards: readonly FrameCard[], id: string) => cards.find((card) => card.id === id);

function Frame({ frame, card }: { readonly frame: FrameShare; readonly card: FrameCard | undefined }) {
  const { id, share, sentences } = frame;
  return (
    <li className="frame">
      <h3>{card?.name ?? id}</h3>
      <ShareBar share={share} />
      <span className="figure soft">{i18n.t('frames.share', [percent(share)])}</span>
      {card && <p className="soft about">{card.description}</p>}
      {sentences.length > 0 && (
        <details className="more">
          <summary>{i18n.t('frames.strongest')}</summary>
          {sentences.map((sentence) => (
            <PassageQuote key={sentence.start} passage={sentence} />
          ))}
        </details>
      )}
    </li>
  );
}
