import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { MAX_OWN_SIZE, MAX_OWN_TERMS, type OwnLexicon, ownTermSchema } from '../../lib/lexicon/own.ts';
import { EMPTY_DRAFT } from '../../lib/lexicon/own-draft.ts';
import { storedLexicon, wholeLexicon } from '../../lib/lexicon/own-stored.ts';

const lexicon = (terms: OwnLexicon['terms']): OwnLexicon => ({ ...EMPTY_DRAFT, id: 'own-green', name: 'Green', terms });
const term = (input: object) => v.parse(ownTermSchema, input);

describe('a lexicon as it is kept', () => {
  test.each([
    ['plain', { term: 'sapling' }, { term: 'sapling' }],
    ['with a weight', { term: 'sapling', weight: 0.5 }, { term: 'sapling', weight: 0.5 }],
    ['with a weight of nothing', { term: 'sapling', weight: 0 }, { term: 'sapling', weight: 0 }],
    ['cased', { term: 'Sapling', cased: true }, { term: 'Sapling', cased: true }],
    [
      'with all there is',
      { term: 'sapling', pos: 'noun', instead: ['tree'], except: ['sapling farm'], note: 'Young.' },
      { term: 'sapling', pos: 'noun', instead: ['tree'], except: ['sapling farm'], note: 'Young.' },
    ],
  ])('a term %s', (_, input, stored) => {
    const whole = lexicon([term(input)]);
    expect(storedLexicon(whole).terms).toEqual([stored]);
    expect(wholeLexicon(JSON.parse(JSON.stringify(storedLexicon(whole))))).toEqual(whole);
  });

  test('has room for as many terms as a lexicon may have', () => {
    const many = Array.from({ length: MAX_OWN_TERMS }, (_, i) => term({ term: `a wording of some four words ${i}` }));
    expect(JSON.stringify(storedLexicon(lexicon(many))).length).toBeLessThan(MAX_OWN_SIZE);
  });

  test('gives each term lists of its own', () => {
    const [one, other] = wholeLexicon(storedLexicon(lexicon([term({ term: 'a' }), term({ term: 'b' })]))).terms;
    expect(one!.instead).not.toBe(other!.instead);
  });
});
