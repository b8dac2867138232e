import type { PlacedFlag } from '../../lib/report/count.ts';
import { excerptOf } from '../../lib/report/excerpt.ts';
import type { TextSpan } from '../../lib/text/article.ts';
import { useLook } from '../own-looks.tsx';
import { voiceName } from '../voice-name.ts';

/** The sentence around a flag, with the flag marked in the style of its family. */
export function MarkedSentence({
  placed: { flag, context },
  sentences,
  language,
}: {
  readonly placed: PlacedFlag;
  /** Where the sentences of the article stand. */
  readonly sentences: readonly TextSpan[];
  /** Of the article: a BCP 47 tag. */
  readonly language: string;
}) {
  const { before, phrase, after } = excerptOf(flag, context, sentences);
  const { className, style } = useLook(flag.lexicon);
  return (
    <p className={`quote ${className} ${flag.voice}`} style={style}>
      <span lang={language}>
        {before}
        <mark className="marked">{phrase}</mark>
        {after}
      </span>
      {flag.voice !== 'author' && <span className="soft whose"> — {voiceName(flag)}</span>}
    </p>
  );
}
