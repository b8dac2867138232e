import './filter-chips.css';
import { i18n } from '#i18n';
import { FAMILIES, familyOf, type LexiconId } from '../../lib/lexicon/ids.ts';
import type { LexiconCard } from '../../lib/lexicon/lexicon.ts';
import { countByFamily, countByLexicon, type PlacedFlag, total } from '../../lib/report/count.ts';
import { nameOf } from '../card-of.ts';
import { LineKey } from '../line-key.tsx';
import { Chip } from './chip.tsx';
import type { Filter } from './choose.ts';

/** Chips that narrow the list: all, a family, and within the chosen family one lexicon. Only what has flags. */
export function FilterChips({
  flags,
  cards,
  lexicons,
  filter,
  onFilter,
}: {
  readonly flags: readonly PlacedFlag[];
  readonly cards: readonly LexiconCard[];
  /** Every lexicon that was read. */
  readonly lexicons: readonly LexiconId[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}) {
  const bare = flags.map(({ flag }) => flag);
  const ofFamily = countByFamily(bare);
  const ofLexicon = countByLexicon(bare);
  const families = [...FAMILIES, 'own' as const].filter(
    (family) => total(ofFamily(family)) > 0 || filter?.family === family,
  );
  const ofChosen = lexicons.filter((id) => familyOf(id) === filter?.family);
  const found = ofChosen.filter((id) => total(ofLexicon(id)) > 0 || filter?.lexicon === id);
  return (
    <fieldset className="chips">
      <legend className="spoken">{i18n.t('flags.filter')}</legend>
      <Chip on={filter === null} count={flags.length} onClick={() => onFilter(null)}>
        {i18n.t('flags.all')}
      </Chip>
      {families.map((family) => (
        <Chip
          key={family}
          on={filter?.family === family && !filter.lexicon}
          open={filter?.family === family}
          count={total(ofFamily(family))}
          onClick={() => onFilter({ family })}
        >
          {family !== 'own' && <LineKey family={family} />}
          {i18n.t(`familyShort.${family}`)}
        </Chip>
      ))}
      {found.length > 1 && (
        <div className="chips-inner">
          {found.map((id) => (
            <Chip
              key={id}
              on={filter?.lexicon === id}
              count={total(ofLexicon(id))}
              onClick={() => onFilter({ family: familyOf(id), ...(filter?.lexicon === id ? {} : { lexicon: id }) })}
            >
              {nameOf(cards, id)}
            </Chip>
          ))}
        </div>
      )}
    </fieldset>
  );
}
