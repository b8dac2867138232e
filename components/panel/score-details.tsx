import './score-details.css';
import { LEXICON_IDS, type LexiconId } from '../../lib/lexicon/ids.ts';
import type { LexiconCard } from '../../lib/lexicon/lexicon.ts';
import { sumOfWeights } from '../../lib/report/count.ts';
import type { Report, Score } from '../../lib/report/report.ts';
import { nameOf } from '../card-of.ts';
import { TEXT } from '../text.ts';

/** Under so many words a rate says little. */
const SHORT = 150;

const rank = ({ lexicon }: Score) => (lexicon === 'all' ? Infinity : LEXICON_IDS.indexOf(lexicon));
const one = (n: number) => n.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The score with its receipt: folded, since evidence comes first. No grade, no colour. */
export function ScoreDetails({ report, cards }: { readonly report: Report; readonly cards: readonly LexiconCard[] }) {
  const scores = report.scores
    .filter(({ lexicon, flags }) => lexicon === 'all' || flags > 0)
    .sort((a, b) => rank(a) - rank(b));
  const all = scores.find(({ lexicon }) => lexicon === 'all');
  if (!all) return null;
  const name = (id: LexiconId | 'all') => (id === 'all' ? TEXT.scoreTotal : nameOf(cards, id));
  return (
    <details className="score">
      <summary>
        <h2>{TEXT.score}</h2>
      </summary>
      <p>{TEXT.scoreFormula}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{TEXT.scoreKind}</th>
            <th scope="col">{TEXT.scoreFlags}</th>
            <th scope="col">{TEXT.scoreWeights}</th>
            <th scope="col">{TEXT.scoreRate}</th>
          </tr>
        </thead>
        <tbody>
          {scores.map(({ lexicon, flags, rate }) => (
            <tr key={lexicon} className={lexicon === 'all' ? 'all' : undefined}>
              <th scope="row">{name(lexicon)}</th>
              <td>{flags}</td>
              <td>{one(sumOfWeights(report.flags, lexicon))}</td>
              <td>{one(rate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="figure sum">{TEXT.scoreSum(one(sumOfWeights(report.flags, 'all')), report.words, one(all.rate))}</p>
      {report.words < SHORT && <p>{TEXT.scoreShort}</p>}
      <p className="soft">{TEXT.scoreAll}</p>
      <p className="soft">{TEXT.scoreNoVerdict}</p>
    </details>
  );
}
