/**
 * The place of the first entry that stands at `least` or after it; the length of the list where there is none.
 * @param list in order of where its entries stand
 */
export function firstAt<T>(list: ArrayLike<T>, least: number, standsAt: (one: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (standsAt(list[middle]!) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
