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

declare module 'virtual:lexicon-terms' {
  import type { LexiconPage } from './lib/lexicon/term-list.ts';

  const pages: readonly LexiconPage[];
  export default pages;
}

declare module 'virtual:directions' {
  import type { AxisTally } from './lib/lexicon/term-list.ts';

  const axes: readonly AxisTally[];
  export default axes;
}

declare module 'virtual:frames' {
  import type { Frame } from './lib/lexicon/frames.ts';

  const frames: readonly Frame[];
  export default frames;
}

declare module 'virtual:frame-cards' {
  import type { FrameCard } from './lib/lexicon/frames.ts';

  const cards: readonly FrameCard[];
  export default cards;
}
