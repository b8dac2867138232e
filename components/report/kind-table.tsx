import { i18n } from '#i18n';
import { type BuiltInId, LEXICON_IDS, type LexiconId } from '../../lib/lexicon/ids.ts';
import { sumOfWeights } from '../../lib/report/count.ts';
import type { Measured } from '../../lib/report/measured.ts';
import { isQuotesOnly, type Report } from '../../lib/report/report.ts';
import { nameOf } from '../card-of.ts';
import { decimal, percent, whole } from '../numbers.ts';
import type { Knowledge } from './knowledge.ts';

/** Props of {@link KindTable}. */
export interface KindTableProps {
  readonly report: Report;
  readonly knowledge: Knowledge;
  /** Kinds that are left out of the score. */
  readonly left: readonly LexiconId[];
  /** Leaves a kind out, or counts it again. Without it there is nothing to tick. */
  readonly onTurn?: ((id: LexiconId, on: boolean) => void) | undefined;
}

/** What each kind adds to the score, and how often annotators of labelled news agree with its flags. */
export function KindTable({ report, knowledge: { cards, measured }, left, onTurn }: KindTableProps) {
  const { flags, scores } = report;
  const isMeasured = !isQuotesOnly(report);
  const found = LEXICON_IDS.flatMap((id) => {
    const score = scores.find(({ lexicon }) => lexicon === id);
    return score && score.flags > 0 ? [{ ...score, id }] : [];
  });
  return (
    <div className="table">
      {onTurn && <p>{i18n.t('receipt.whatIf')}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('score.kind')}</th>
            <th scope="col">{i18n.t('score.flags')}</th>
            <th scope="col">{i18n.t('score.weights')}</th>
            <th scope="col">{i18n.t('score.rate')}</th>
            {isMeasured && <th scope="col">{i18n.t('receipt.measured')}</th>}
          </tr>
        </thead>
        <tbody>
          {found.map(({ id, flags: n, rate }) => {
            const name = nameOf(cards, id);
            return (
              <tr key={id} className={left.includes(id) ? 'left-out' : undefined}>
                <th scope="row">
                  {onTurn ? <Tick name={name} on={!left.includes(id)} onTurn={(on) => onTurn(id, on)} /> : name}
                </th>
                <td>{whole(n)}</td>
                <td>{decimal(sumOfWeights(flags, id), 2)}</td>
                <td>{decimal(rate)}</td>
                {isMeasured && <td>{measuredOf(measured, id)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Tick({
  name,
  on,
  onTurn,
}: {
  readonly name: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}) {
  return (
    <label className="tick-box">
      <input type="checkbox" checked={on} onChange={(event) => onTurn(event.target.checked)} />
      {name}
    </label>
  );
}

function measuredOf({ lexicons }: Measured, id: BuiltInId): string {
  const { precision, flags } = lexicons[id];
  return precision === null
    ? i18n.t('receipt.tooFew')
    : i18n.t('receipt.measuredOf', [percent(precision), whole(flags)]);
}
