import { i18n } from '#i18n';
import type { Flag } from '../../lib/detect/flag.ts';
import { isOwn } from '../../lib/lexicon/ids.ts';
import type { LexiconCard } from '../../lib/lexicon/lexicon.ts';
import { nameOf } from '../card-of.ts';
import { decimal } from '../numbers.ts';
import { voiceName } from '../voice-name.ts';

/** Every flag with what it adds to the score: nothing, where the words are others' or the lexicon is the reader's own. */
export function FlagTable({
  flags,
  cards,
}: {
  readonly flags: readonly Flag[];
  readonly cards: readonly LexiconCard[];
}) {
  return (
    <div className="table">
      <table className="flag-table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('receipt.phrase')}</th>
            <th scope="col">{i18n.t('score.kind')}</th>
            <th scope="col">{i18n.t('receipt.voice')}</th>
            <th scope="col">{i18n.t('receipt.weight')}</th>
          </tr>
        </thead>
        <tbody>
          {flags.map((flag) => (
            <tr key={`${flag.start} ${flag.lexicon}`}>
              <th scope="row">{flag.exact}</th>
              <td>{nameOf(cards, flag.lexicon)}</td>
              <td>{voiceName(flag)}</td>
              <td>
                {flag.voice === 'author' && !isOwn(flag.lexicon)
                  ? decimal(flag.weight, 2)
                  : i18n.t('receipt.notCounted')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
