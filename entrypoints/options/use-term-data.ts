import { useEffect, useState } from 'react';
import type { TermData } from '../../components/options/lexicons-section.tsx';

/** Every term and the counts by direction; null until they are loaded, after the rest of the page. */
export function useTermData(): TermData | null {
  const [data, setData] = useState<TermData | null>(null);
  useEffect(() => {
    let wanted = true;
    void Promise.all([import('virtual:lexicon-terms'), import('virtual:directions')]).then(([pages, axes]) => {
      if (wanted) setData({ pages: pages.default, axes: axes.default });
    });
    return () => {
      wanted = false;
    };
  }, []);
  return data;
}
