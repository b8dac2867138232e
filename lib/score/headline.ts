import type { Passage } from '../text/article.ts';

/** What the headline says beyond the body. */
export interface HeadlineCheck {
  readonly text: string;
  /** Words, names and figures of the headline that come up nowhere in the body, in any form. */
  readonly unsupported: readonly Passage[];
  /** Flagged wording of the headline that weighs more than anything in the body, in the author's voice. */
  readonly stronger: readonly Passage[];
}
