import type { Engine } from '../../lexicon/engine.ts';
import { rereadWording } from './reread.ts';
import { readWording, type Wording, type WordingReader } from './wording.ts';

/** Most articles that are remembered; of more, those go that were read longest ago. */
const MOST = 8;
/** Longest text that is remembered, in characters: some 80,000 words, and about 10 MB with all that is known of it. */
const LONGEST = 500_000;

/** What was read last in each tab, so that an article that changes is read only where it did. */
export class WordingMemory {
  private readonly byTab = new Map<number, { readonly engine: Engine; readonly wording: Wording }>();

  /** Reads for a tab. What it gives is what `readWording` gives. */
  readerFor(tab: number): WordingReader {
    return (article, engine) => {
      const known = this.byTab.get(tab);
      const isKnown = known?.engine === engine;
      const wording = isKnown ? rereadWording(article, known.wording, engine) : readWording(article, engine);
      this.remember(tab, engine, wording);
      return wording;
    };
  }

  forget(tab: number): void {
    this.byTab.delete(tab);
  }

  private remember(tab: number, engine: Engine, wording: Wording) {
    this.forget(tab);
    if (wording.doc.text.length > LONGEST) return;
    this.byTab.set(tab, { engine, wording });
    if (this.byTab.size > MOST) this.forget(this.byTab.keys().next().value!);
  }
}
