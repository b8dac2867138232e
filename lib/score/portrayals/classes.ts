import type { Engine } from '../../lexicon/engine.ts';
import { pluralOf } from '../../lexicon/inflect.ts';
import { foldWords } from '../../text/tokens.ts';
import type { ClassTest } from './scene.ts';
import { WORDS } from './word-lists.ts';

/** Nouns for persons and groups that the lexicon of labels need not hold. */
const PERSONS =
  'comedian actor lawyer banker activist friend enemy foe rival champion victim survivor prophet thief spy poet novelist author figure icon star recluse critic darling saint sinner genius maverick outsider insider'.split(
    ' ',
  );

/** Offices that it need not hold. */
const OFFICES = ['minister', 'president', 'mayor', 'leader'];

/** Nouns that only say what somebody does for a living or stands for, as offices do. */
const JOBS =
  'minister president mayor leader officer spokesman spokeswoman spokesperson candidate nominee adviser advisor aide member official reporter correspondent director manager secretary strategist analyst group magazine paper newspaper agency network website company firm bank charity university organisation organization broadcaster party union'.split(
    ' ',
  );

const tests = new WeakMap<Engine, ClassTest>();

/** The test of a folded word against a class: our own lists, and the cues of the lexicon of labels. Made once an engine. */
export function classTestOf(engine: Engine): ClassTest {
  const known = tests.get(engine);
  if (known) return known;
  const classes = new Map([...WORDS, ...cueClasses(engine)]);
  const made: ClassTest = (name, word) => classes.get(name)!.has(word);
  tests.set(engine, made);
  return made;
}

function cueClasses({ lexicons }: Engine): ReadonlyMap<string, ReadonlySet<string>> {
  const cues = lexicons.get('labels')?.cues ?? {};
  const words = (name: string): readonly string[] => cues[name]?.words ?? [];
  const single = (list: readonly string[]) =>
    list.flatMap((one) => (foldWords(one).length === 1 ? foldWords(one) : []));
  return new Map([
    [
      'person-noun',
      heads([...PERSONS, ...OFFICES, ...JOBS, ...words('persons'), ...words('roles'), ...words('offices')]),
    ],
    ['office', heads([...OFFICES, ...words('offices')])],
    ['job', heads(JOBS)],
    ['place', new Set([...words('places').map((place) => foldWords(place).join(' ')), ...WORDS.get('continent')!])],
    ['demonym', new Set([...single(words('demonyms')), ...single(words('groups'))])],
    ['judging', new Set(words('judging').map((one) => foldWords(one).join(' ')))],
  ]);
}

/** The last word of each phrase, in the singular and the plural: *reality TV star* gives *star*. */
function heads(phrases: readonly string[]): Set<string> {
  return new Set(
    phrases.flatMap((phrase) => {
      const head = foldWords(phrase).at(-1)!;
      return [head, pluralOf(head)];
    }),
  );
}
