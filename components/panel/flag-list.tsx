import './flag-list.css';
import type { LexiconCard } from '../../lib/lexicon/lexicon.ts';
import type { ReadingPlace } from '../../lib/report/page-reading.ts';
import type { Report } from '../../lib/report/report.ts';
import { languageOfText } from '../article-language.ts';
import { nameOf } from '../card-of.ts';
import { LexiconKey } from '../line-key.tsx';
import type { Group } from './choose.ts';
import { FlagItem } from './flag-item.tsx';
import type { Current } from './use-current.ts';
import { isIn } from './use-following.ts';

/** The flags, group by group. One Tab stop; arrow keys, j and k move within. */
export function FlagList({
  groups,
  report,
  cards,
  current,
  readingPlace,
}: {
  readonly groups: readonly Group[];
  readonly report: Report;
  readonly cards: readonly LexiconCard[];
  readonly current: Current;
  readonly readingPlace: ReadingPlace | null;
}) {
  return (
    <div className="flag-list">
      {groups.map(({ lexicon, flags }) => (
        <section key={lexicon} className="group">
          {lexicon && (
            <h3>
              <LexiconKey lexicon={lexicon} />
              {nameOf(cards, lexicon)}
              <span className="soft figure">{flags.length}</span>
            </h3>
          )}
          <ol onKeyDown={current.onKeyDown}>
            {flags.map((placed) => (
              <FlagItem
                key={placed.place}
                placed={placed}
                sentences={report.tone}
                language={languageOfText(report)}
                cards={cards}
                current={current}
                inView={readingPlace !== null && isIn(placed.flag, readingPlace)}
                underHeading={lexicon !== null}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
