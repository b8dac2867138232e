/** A share as a bar; the figure stands beside it in words. */
export function ShareBar({ share }: { readonly share: number }) {
  return (
    <span className="share" aria-hidden="true">
      <span style={{ width: `${100 * share}%` }} />
    </span>
  );
}
