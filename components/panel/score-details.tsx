import './score-details.css';
import { i18n } from '#i18n';
import { LEXICON_IDS, type LexiconId } from '../../lib/lexicon/ids.ts';
import type { LexiconCard } from '../../lib/lexicon/lexicon.ts';
import { sumOfWeights } from '../../lib/report/count.ts';
import type { Report, Score } from '../../lib/report/report.ts';
import { nameOf } from '../card-of.ts';
import { decimal, whole } from '../numbers.ts';

/** Under so many words a rate says little. */
const SHORT = 150;

const rank = ({ lexicon }: Score) => (lexicon === 'all' ? Infinity : LEXICON_IDS.indexOf(lexicon));

const sumInWords = ({ flags, words }: Report, rate: number) =>
  i18n.t('score.sum', words, [decimal(sumOfWeights(flags, 'all')), whole(words), decimal(rate)]);

/** The score with its receipt: folded, since evidence comes first. No grade, no colour. */
export function ScoreDetails({ report, cards }: { readonly report: Report; readonly cards: readonly LexiconCard[] }) {
  const scores = report.scores
    .filter(({ lexicon, flags }) => lexicon === 'all' || flags > 0)
    .sort((a, b) => rank(a) - rank(b));
  const all = scores.find(({ lexicon }) => lexicon === 'all');
  if (!all) return null;
  const name = (id: LexiconId | 'all') => (id === 'all' ? i18n.t('score.all') : nameOf(cards, id));
  return (
    <details className="score">
      <summary>
        <h2>{i18n.t('score.heading')}</h2>
      </summary>
      <p>{i18n.t('score.formula')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('score.kind')}</th>
            <th scope="col">{i18n.t('score.flags')}</th>
            <th scope="col">{i18n.t('score.weights')}</th>
            <th scope="col">{i18n.t('score.rate')}</th>
          </tr>
        </thead>
        <tbody>
          {scores.map(({ lexicon, flags, rate }) => (
            <tr key={lexicon} className={lexicon === 'all' ? 'all' : undefined}>
              <th scope="row">{name(lexicon)}</th>
              <td>{whole(flags)}</td>
              <td>{decimal(sumOfWeights(report.flags, lexicon))}</td>
              <td>{decimal(rate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="figure sum">{sumInWords(report, all.rate)}</p>
      {report.words < SHORT && <p>{i18n.t('score.short')}</p>}
      <p className="soft">{i18n.t('score.counts')}</p>
      <p className="soft">{i18n.t('score.noVerdict')}</p>
    </details>
  );
}
