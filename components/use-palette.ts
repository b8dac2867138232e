import { useEffect } from 'react';
import type { View } from '../lib/report/view.ts';

/** Draws the families of a view in the colours that the reader chose for pages. */
export function usePalette(view: Pick<View, 'looks'> | undefined): void {
  const palette = view?.looks.palette;
  useEffect(() => {
    if (palette) document.documentElement.dataset.palette = palette;
  }, [palette]);
}
