import { useState } from 'react';
import { i18n } from '#i18n';
import type { LexiconId } from '../../lib/lexicon/ids.ts';
import { sumOfWeights } from '../../lib/report/count.ts';
import { isQuotesOnly, type Report } from '../../lib/report/report.ts';
import { scoreWithout } from '../../lib/report/what-if.ts';
import { nameOf } from '../card-of.ts';
import { decimal, whole } from '../numbers.ts';
import { FlagTable } from './flag-table.tsx';
import { KindTable } from './kind-table.tsx';
import type { Knowledge } from './knowledge.ts';

/** Props of {@link Receipt}. */
export interface ReceiptProps {
  readonly report: Report;
  readonly knowledge: Knowledge;
  /** Kinds can be left out to see the rate without them; not where no script runs. */
  readonly live: boolean;
}

/** The score with everything that it is made of: folded, since evidence comes first. No grade, no colour. */
export function Receipt({ report, knowledge, live }: ReceiptProps) {
  const [left, setLeft] = useState<readonly LexiconId[]>([]);
  const { cards, reference } = knowledge;
  const kept = report.flags.filter(({ lexicon }) => !left.includes(lexicon));
  const quotesOnly = isQuotesOnly(report);
  const score = scoreWithout(report, left, quotesOnly ? undefined : reference);
  const turn = (id: LexiconId, on: boolean) => setLeft(on ? left.filter((other) => other !== id) : [...left, id]);
  return (
    <details className="fold receipt" id="receipt">
      <summary>
        <h2>{i18n.t('score.heading')}</h2>
      </summary>
      <div className="fold-body">
        <p>{i18n.t('score.formula')}</p>
        <p className="figure sum">{sumOf(sumOfWeights(kept, 'all'), report.words, score.rate)}</p>
        <p role={live ? 'status' : undefined}>
          {rankOf(score)}{' '}
          {left.length > 0 && i18n.t('receipt.without', [left.map((id) => nameOf(cards, id)).join(', ')])}
        </p>
        <KindTable report={report} knowledge={knowledge} left={left} onTurn={live && !quotesOnly ? turn : undefined} />
        <Notes report={report} knowledge={knowledge} live={live} />
        <details className="more">
          <summary>{i18n.t('receipt.flags')}</summary>
          <FlagTable flags={report.flags} cards={cards} />
        </details>
      </div>
    </details>
  );
}

const sumOf = (weights: number, words: number, rate: number): string =>
  i18n.t('score.sum', words, [decimal(weights, 2), whole(words), decimal(rate)]);

function rankOf({ rate, percentile }: ReturnType<typeof scoreWithout>): string {
  if (percentile === null) return i18n.t('receipt.rankNone', [decimal(rate)]);
  return i18n.t('receipt.rank', [decimal(rate), whole(percentile)]);
}

/** What counts, how far it can be trusted, and where the figures come from. */
function Notes({ report, knowledge: { reference, measured }, live }: ReceiptProps) {
  const texts = Object.values(measured.texts).reduce((sum, n) => sum + n, 0);
  const quotesOnly = isQuotesOnly(report);
  const measuredNotes = [
    i18n.t('receipt.measuredWith', [whole(texts), measured.version]),
    i18n.t('receipt.reference', [whole(reference.articles), reference.corpus]),
  ];
  const notes = [
    ...(live && !quotesOnly ? [i18n.t('receipt.whatIfNote')] : []),
    ...(report.words < 150 ? [i18n.t('score.short')] : []),
    i18n.t('score.counts'),
    i18n.t('terms.receipt'),
    i18n.t('score.noVerdict'),
    ...(quotesOnly ? [i18n.t('foreign.notMeasured')] : measuredNotes),
    i18n.t('receipt.version', [report.version]),
  ];
  return (
    <ul className="notes soft">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
