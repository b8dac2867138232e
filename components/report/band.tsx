import { standingOf } from '../standing.ts';

/** Where a rate stands among the reference articles: the middle half of them is shaded. The figure stands beside it. */
export function Band({ percentile }: { readonly percentile: number }) {
  return (
    <>
      <div className="band" aria-hidden="true">
        <span className="band-dot" style={{ left: `${percentile}%` }} />
      </div>
      <span className="figure soft above">{standingOf(percentile)}</span>
    </>
  );
}
