import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { PlacedFlag } from '../../lib/report/count.ts';
import { excerptOf } from '../../lib/report/excerpt.ts';
import type { PracticeComparison, ReaderMark } from '../../lib/report/practice.ts';
import type { TextSpan } from '../../lib/text/article.ts';
import { LexiconKey } from '../line-key.tsx';
import { whole } from '../numbers.ts';
import { useLook } from '../own-looks.tsx';

/** Props of {@link PracticeLists}. */
export interface PracticeListsProps {
  readonly comparison: PracticeComparison;
  /** Where the sentences of the article stand. */
  readonly sentences: readonly TextSpan[];
  /** Of the article: a BCP 47 tag. */
  readonly language: string;
  /** Go to a mark of the reader's, or to a flag. */
  readonly onMark: (mark: ReaderMark) => void;
  readonly onFlag: (flag: PlacedFlag) => void;
}

/** What both marked, what only the reader did, and what only Framelight did; each leads to its place in the page. */
export function PracticeLists({ comparison, sentences, language, onMark, onFlag }: PracticeListsProps) {
  const { both, onlyReader, onlyFramelight } = comparison;
  return (
    <>
      <Part title={i18n.t('practice.both')} count={both.length}>
        {both.map(({ mark, flags }) => (
          <MarkItem key={mark.start} mark={mark} language={language} onMark={onMark}>
            <span className="soft reason" lang="en">
              {flags[0]!.flag.reason}
            </span>
          </MarkItem>
        ))}
      </Part>
      <Part title={i18n.t('practice.onlyReader')} count={onlyReader.length}>
        {onlyReader.map((mark) => (
          <MarkItem key={mark.start} mark={mark} language={language} onMark={onMark} />
        ))}
      </Part>
      <Part title={i18n.t('practice.onlyFramelight')} count={onlyFramelight.length}>
        {onlyFramelight.map((placed) => (
          <FlagItem key={placed.place} placed={placed} sentences={sentences} language={language} onFlag={onFlag} />
        ))}
      </Part>
    </>
  );
}

function Part({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  return (
    <section className="exercise-part">
      <h3>
        {title} <span className="soft figure">{whole(count)}</span>
      </h3>
      {count === 0 ? <p className="soft">{i18n.t('practice.none')}</p> : <ol>{children}</ol>}
    </section>
  );
}

function MarkItem({
  mark,
  language,
  onMark,
  children,
}: {
  readonly mark: ReaderMark;
  readonly language: string;
  readonly onMark: PracticeListsProps['onMark'];
  readonly children?: ReactNode;
}) {
  return (
    <li>
      <button type="button" onClick={() => onMark(mark)}>
        <span className="sentence" lang={language}>
          {mark.before}
          <mark className="reader-mark">{mark.exact}</mark>
          {mark.after}
        </span>
        {children}
      </button>
    </li>
  );
}

function FlagItem({
  placed,
  sentences,
  language,
  onFlag,
}: {
  readonly placed: PlacedFlag;
  readonly sentences: readonly TextSpan[];
  readonly language: string;
  readonly onFlag: PracticeListsProps['onFlag'];
}) {
  const { flag, context } = placed;
  const { className, style } = useLook(flag.lexicon);
  const { before, phrase, after } = excerptOf(flag, context, sentences);
  return (
    <li className={className} style={style}>
      <button type="button" onClick={() => onFlag(placed)}>
        <span className="sentence" lang={language}>
          {before}
          <mark className="marked">{phrase}</mark>
          {after}
        </span>
        <span className="soft reason" lang="en">
          <LexiconKey lexicon={flag.lexicon} /> {flag.reason}
        </span>
      </button>
    </li>
  );
}
