import './family-list.css';
import { useId } from 'react';
import { i18n } from '#i18n';
import { FAMILIES, type Family, familyOf, isOwn, type LexiconId } from '../../lib/lexicon/ids.ts';
import type { LexiconCard } from '../../lib/lexicon/lexicon.ts';
import { type Count, countByFamily, countByLexicon, total } from '../../lib/report/count.ts';
import { lexiconsOf, type Report } from '../../lib/report/report.ts';
import { shownFlags, type View } from '../../lib/report/view.ts';
import { nameOf } from '../card-of.ts';
import { LexiconKey, LineKey } from '../line-key.tsx';
import { whole } from '../numbers.ts';
import { standingOf } from '../standing.ts';
import { Switch } from '../switch.tsx';

interface FamilyListProps {
  readonly report: Report;
  readonly cards: readonly LexiconCard[];
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The families with their counts, the reader's own lexicons last; under each its lexicons, each with a switch. */
export function FamilyList({ report, cards, view, onView }: FamilyListProps) {
  const ofFamily = countByFamily(shownFlags(report, view));
  const ofLexicon = countByLexicon(shownFlags(report, { ...view, off: [] }));
  const families = familiesOf(report);
  const turn = (id: LexiconId, on: boolean) =>
    onView({ ...view, off: on ? view.off.filter((other) => other !== id) : [...view.off, id] });
  return (
    <section className="families">
      <div className="families-head">
        <h2>{i18n.t('popup.lexicons')}</h2>
        <span className="soft n" aria-hidden="true">
          {i18n.t('popup.writers')}
        </span>
        <span className="soft n" aria-hidden="true">
          {i18n.t('popup.others')}
        </span>
      </div>
      {families.map(({ family, lexicons }) => (
        <section key={family} className="family">
          <FamilyRow family={family} count={ofFamily(family)} />
          <ul>
            {lexicons.map((id) => (
              <LexiconRow
                key={id}
                lexicon={id}
                name={nameOf(cards, id)}
                count={ofLexicon(id)}
                percentile={report.scores.find(({ lexicon }) => lexicon === id)?.percentile ?? null}
                on={!view.off.includes(id)}
                onTurn={(on) => turn(id, on)}
              />
            ))}
          </ul>
        </section>
      ))}
      {report.scores.some(({ percentile }) => percentile !== null) && (
        <p className="soft standing">{i18n.t('popup.standing')}</p>
      )}
    </section>
  );
}

/** The families that have a lexicon that was read, with those lexicons. */
function familiesOf(report: Report) {
  const byFamily = Map.groupBy(lexiconsOf(report), familyOf as (id: LexiconId) => Family);
  return [...FAMILIES, 'own' as const].flatMap((family) => {
    const lexicons = byFamily.get(family);
    return lexicons ? [{ family, lexicons }] : [];
  });
}

function FamilyRow({ family, count }: { readonly family: Family; readonly count: Count }) {
  return (
    <div className="family-row">
      {family === 'own' ? <span className="key" /> : <LineKey family={family} />}
      <h3>{i18n.t(`family.${family}`)}</h3>
      <Figures count={count} />
    </div>
  );
}

function LexiconRow({
  lexicon,
  name,
  count,
  percentile,
  on,
  onTurn,
}: {
  readonly lexicon: LexiconId;
  readonly name: string;
  readonly count: Count;
  /** Where its rate stands among reference articles; null where that is not known. */
  readonly percentile: number | null;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}) {
  const id = useId();
  return (
    <li className="lexicon-row">
      <span id={`${id}name`}>
        {isOwn(lexicon) && <LexiconKey lexicon={lexicon} />}
        {name}
      </span>
      <span id={`${id}count`} className="figures">
        {on && count.author > 0 && percentile !== null && <SmallBand percentile={percentile} />}
        {on ? <Figures count={count} /> : <span className="soft off">{hiddenOf(total(count))}</span>}
      </span>
      <Switch on={on} labelledBy={`${id}name`} describedBy={`${id}count`} onChange={onTurn} />
    </li>
  );
}

function SmallBand({ percentile }: { readonly percentile: number }) {
  return (
    <>
      <span className="small-band" aria-hidden="true">
        <span style={{ left: `${percentile}%` }} />
      </span>
      <span className="spoken">{i18n.t('popup.spokenStanding', [standingOf(percentile)])}, </span>
    </>
  );
}

const hiddenOf = (n: number): string => (n === 0 ? i18n.t('popup.off') : i18n.t('popup.hidden', [whole(n)]));

function Figures({ count }: { readonly count: Count }) {
  return (
    <>
      <span className="spoken">
        {i18n.t('popup.spokenCount', count.author, [whole(count.author), whole(count.others)])}
      </span>
      <span className="n figure" aria-hidden="true" data-zero={count.author === 0 || undefined}>
        {count.author}
      </span>
      <span className="n figure soft" aria-hidden="true">
        {count.others || '–'}
      </span>
    </>
  );
}
