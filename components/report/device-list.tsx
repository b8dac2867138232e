import { i18n } from '#i18n';
import type { LexiconId } from '../../lib/lexicon/ids.ts';
import type { LexiconCard } from '../../lib/lexicon/lexicon.ts';
import { type PlacedFlag, placedFlags } from '../../lib/report/count.ts';
import { isQuotesOnly, lexiconsOf, type Report, type Score } from '../../lib/report/report.ts';
import type { View } from '../../lib/report/view.ts';
import type { Reference } from '../../lib/score/percentile.ts';
import { languageOfText } from '../article-language.ts';
import { cardOf, nameOf } from '../card-of.ts';
import { whole } from '../numbers.ts';
import { Device } from './device.tsx';

/** Props of {@link DeviceList}. */
export interface DeviceListProps {
  readonly report: Report;
  readonly cards: readonly LexiconCard[];
  readonly view: View;
  readonly reference: Reference;
}

/** Every lexicon with flags that show, the weightiest first; the rest in a line or two. */
export function DeviceList({ report, cards, view, reference }: DeviceListProps) {
  const byLexicon = Map.groupBy(placedFlags(report, view), ({ flag }) => flag.lexicon);
  const on = lexiconsOf(report).filter((id) => !view.off.includes(id));
  const found = on.filter((id) => byLexicon.has(id)).sort((a, b) => rateOf(report, b) - rateOf(report, a));
  const names = (ids: readonly LexiconId[]) => ids.map((id) => nameOf(cards, id)).join(', ');
  const all = new Set(report.flags.map(({ lexicon }) => lexicon));
  const hidden = on.filter((id) => all.has(id) && !byLexicon.has(id));
  const none = on.filter((id) => !all.has(id));
  return (
    <>
      {found.length > 0 && !isQuotesOnly(report) && <p className="soft against">{againstOf(report, reference)}</p>}
      <ol className="devices">
        {found.map((id) => (
          <Row key={id} id={id} report={report} cards={cards} shown={byLexicon.get(id)!} />
        ))}
      </ol>
      {hidden.length > 0 && <p className="soft rest">{i18n.t('devices.hiddenAll', [names(hidden)])}</p>}
      {none.length > 0 && <p className="soft rest">{i18n.t('devices.none', [names(none)])}</p>}
      {view.off.length > 0 && <p className="soft rest">{i18n.t('devices.off', [names(view.off)])}</p>}
    </>
  );
}

function Row({
  id,
  report,
  cards,
  shown,
}: Pick<DeviceListProps, 'report' | 'cards'> & { readonly id: LexiconId; readonly shown: readonly PlacedFlag[] }) {
  const card = cardOf(cards, id);
  const all = report.flags.filter(({ lexicon }) => lexicon === id).length;
  if (!card) return null;
  return (
    <Device
      card={card}
      score={scoreOf(report, id)}
      shown={shown}
      hidden={all - shown.length}
      sentences={report.tone}
      language={languageOfText(report)}
      isMeasured={!isQuotesOnly(report)}
    />
  );
}

const scoreOf = ({ scores }: Report, id: LexiconId): Score =>
  scores.find(({ lexicon }) => lexicon === id) ?? { lexicon: id, flags: 0, rate: 0, percentile: null };

const rateOf = (report: Report, id: LexiconId): number => scoreOf(report, id).rate;

/** What the bands compare with, or why there are none. */
function againstOf({ scores, words }: Report, reference: Reference): string {
  if (scores.every(({ percentile }) => percentile === null)) return i18n.t('devices.noReference');
  const like = reference.classes.find(({ from, to }) => words >= from && (to === null || words < to));
  const compared = i18n.t('devices.against', [whole(like?.articles ?? 0), reference.corpus]);
  return `${compared} ${i18n.t('devices.middle')}`;
}
