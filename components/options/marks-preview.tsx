import { i18n } from '#i18n';
import { kindOf } from '../../lib/dom/mark-kind.ts';
import { declarationsOf } from '../../lib/dom/mark-styles.ts';
import type { LexiconId } from '../../lib/lexicon/ids.ts';
import { GROUNDS, type Looks } from '../../lib/report/looks.ts';

/** A sentence with a mark of each family, in pieces. It is page text, so it is English in every language. */
const SAMPLE: readonly (readonly [text: string, lexicon: LexiconId | null])[] = [
  ['The ', null],
  ['disastrous', 'loaded-language'],
  [' plan of the ', null],
  ['hardliners', 'labels'],
  [', a ', null],
  ['so-called', 'doubt'],
  [' reform, was ', null],
  ['slammed by critics', 'vague-sources'],
  [' as a ', null],
  ['ticking time bomb', 'threat'],
  ['.', null],
];

/** What the chosen looks come to, on a light and on a dark page. */
export function MarksPreview({ looks }: { readonly looks: Looks }) {
  return (
    <figure className="marks-preview" aria-label={i18n.t('marks.preview')}>
      {GROUNDS.map((ground) => (
        <p key={ground} className={ground} lang="en">
          {SAMPLE.map(([text, lexicon]) =>
            lexicon === null ? (
              text
            ) : (
              <mark key={text} style={declarationsOf(kindOf({ lexicon }, looks), ground, 'own', looks)}>
                {text}
              </mark>
            ),
          )}
        </p>
      ))}
    </figure>
  );
}
