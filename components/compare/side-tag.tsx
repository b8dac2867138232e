import { i18n } from '#i18n';

/** Which of the two reports: A is filled, B outlined. */
export type Side = 'a' | 'b';
export const SIDES = ['a', 'b'] as const;

export function SideTag({ side }: { readonly side: Side }) {
  return <span className={`side-tag ${side}`}>{i18n.t(`compare.${side}`)}</span>;
}
