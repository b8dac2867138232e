import './strip.css';
import { i18n } from '#i18n';
import { familyOf } from '../lib/lexicon/ids.ts';
import { countByQuarter, type PlacedFlag } from '../lib/report/count.ts';
import { Tick } from './line-key.tsx';
import { whole } from './numbers.ts';

/** Where the shown flags stand in the article, from its start to its end. */
export function Strip({ flags, reach }: { readonly flags: readonly PlacedFlag[]; readonly reach: number }) {
  const quarters = countByQuarter(
    flags.map(({ flag }) => flag),
    reach,
  );
  const lefts = spread(
    flags.map(({ flag }) => Math.min(1, flag.start / reach)),
    Math.min(0.02, 0.8 / flags.length),
  );
  return (
    <div>
      <div
        className="strip"
        role="img"
        aria-label={i18n.t('strip.summary', [whole(flags.length), ...inWords(quarters)])}
      >
        {flags.map(({ flag, place }, i) => (
          <Tick key={place} family={familyOf(flag.lexicon)} hollow={flag.voice !== 'author'} left={lefts[i]!} />
        ))}
      </div>
      <div className="strip-ends soft" aria-hidden="true">
        <span>{i18n.t('strip.start')}</span>
        <span>{i18n.t('strip.end')}</span>
      </div>
    </div>
  );
}

const inWords = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) => [whole(a), whole(b), whole(c), whole(d)] as const;

/** Moves ticks apart by at least `gap`, so that close ones can be told apart: rightwards, then back from the end. */
function spread(lefts: readonly number[], gap: number): number[] {
  const apart: number[] = [];
  for (const left of lefts) apart.push(Math.max(left, (apart.at(-1) ?? -1) + gap));
  for (let i = apart.length - 1, most = 1; i >= 0 && apart[i]! > most; i--, most -= gap) apart[i] = most;
  return apart;
}
