import { i18n } from '#i18n';
import { LEAST_ARTICLES, type Trend } from '../../lib/report/outlet-trend.ts';
import { dayOf } from '../dates.ts';
import { decimal, whole } from '../numbers.ts';
import { DotPlot } from './dot-plot.tsx';

/** The rates of each outlet, those with most articles first; a plot only where there are enough to mean anything. */
export function Trends({ trends }: { readonly trends: readonly Trend[] }) {
  const most = Math.max(...trends.flatMap(({ points }) => points.map(({ rate }) => rate)), 1);
  return (
    <>
      <p className="soft">{i18n.t('history.scale', [decimal(most)])}</p>
      <ul className="rows trends">
        {trends.map((trend) => (
          <li key={trend.outlet}>
            <h3>{trend.outlet}</h3>
            <p className="soft">{factsOf(trend)}</p>
            {trend.n > 1 && <DotPlot trend={trend} most={most} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function factsOf({ n, median, points, sameVersion }: Trend): string {
  const [first, last] = [dayOf(points[0]?.day ?? null), dayOf(points.at(-1)?.day ?? null)];
  const facts = [
    i18n.t('history.trend', n, [whole(n), decimal(median)]),
    first && last && first !== last && i18n.t('history.from', [first, last]),
    n < LEAST_ARTICLES && i18n.t('history.tooFew'),
    !sameVersion && i18n.t('history.versions'),
  ];
  return facts.filter(Boolean).join(' · ');
}
