import { i18n } from '#i18n';
import type { SourceVerb } from '../../lib/score/sources.ts';
import { whole } from '../numbers.ts';

/** The reporting verbs that a source is given; those that colour what was said are underlined. */
export function Verbs({ verbs }: { readonly verbs: readonly SourceVerb[] }) {
  return verbs.map((verb) => <Verb key={verb.verb} {...verb} />);
}

/** The space after it parts it from the next, also where the page is only heard or copied. */
function Verb({ verb, times, coloured }: SourceVerb) {
  return (
    <>
      <span className={`verb of-sources${coloured ? ' coloured' : ''}`}>
        {verb}
        {coloured && <span className="spoken"> {i18n.t('speakers.colouredSpoken')}</span>}
        {times > 1 && <span className="soft figure"> {i18n.t('speakers.times', [whole(times)])}</span>}
      </span>{' '}
    </>
  );
}
