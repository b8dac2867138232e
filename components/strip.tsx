import './strip.css';
import { familyOf } from '../lib/lexicon/ids.ts';
import { countByQuarter, type PlacedFlag } from '../lib/report/count.ts';
import { Tick } from './line-key.tsx';
import { TEXT } from './text.ts';

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
      <div className="strip" role="img" aria-label={TEXT.strip(flags.length, quarters)}>
        {flags.map(({ flag, place }, i) => (
          <Tick key={place} family={familyOf(flag.lexicon)} hollow={flag.voice !== 'author'} left={lefts[i]!} />
        ))}
      </div>
      <div className="strip-ends soft" aria-hidden="true">
        {TEXT.stripEnds.map((end) => (
          <span key={end}>{end}</span>
        ))}
      </div>
    </div>
  );
}

/** Moves ticks apart by at least `gap`, so that close ones can be told apart: rightwards, then back from the end. */
function spread(lefts: readonly number[], gap: number): number[] {
  const apart: number[] = [];
  for (const left of lefts) apart.push(Math.max(left, (apart.at(-1) ?? -1) + gap));
  for (let i = apart.length - 1, most = 1; i >= 0 && apart[i]! > most; i--, most -= gap) apart[i] = most;
  return apart;
}
