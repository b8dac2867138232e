declare module 'virtual:lexicons' {
  import type { Lexicon } from './lib/lexicon/lexicon.ts';

  const lexicons: readonly Lexicon[];
  export default lexicons;
}

declare module 'virtual:lexicon-cards' {
  import type { LexiconCard } from './lib/lexicon/lexicon.ts';

  const cards: readonly LexiconCard[];
  export default cards;
}
