import { CLITIC } from '../../text/tokens.ts';
import { classTest, cuePhrases, cueTest, knownWord, type Reading } from '../reading.ts';
import { countBySentence, type FormTest, NEAR, type Place, some } from './form.ts';

/** The writer speaks to the reader, or of himself: advice and diaries put plain terms between marks. */
const ADDRESS = new Set(['you', 'your', 'i', 'my', "i'm", "you're", "i've"]);
const ARTICLES = new Set(['a', 'an', 'the']);
const POSSESSIVES = new Set(["'s", 'their', 'his', 'her', 'its', 'our', 'your', 'these', 'those', 'this', 'such']);

/** What stands right before and after. */
export function neighbourTests(reading: Reading): FormTest[] {
  const { doc } = reading;
  const word = (t: number) => knownWord(reading, t);
  const be = classTest(reading, 'be');
  const subject = classTest(reading, 'person');
  const modal = classTest(reading, 'modal');
  const pronoun = classTest(reading, 'pronoun');
  const addresses = countBySentence(doc, (t) => ADDRESS.has(word(t)));
  const kinds = cueTest(reading, 'scare-quotes', 'kinds');
  const denial = cueTest(reading, 'scare-quotes', 'denial');
  const introducing = cueTest(reading, 'scare-quotes', 'introducing');
  const denialEnds = phraseEnds(reading, 'denial');
  const introducingEnds = phraseEnds(reading, 'introducing');
  const isClitic = (t: number) => (doc.tokens.flags[t]! & CLITIC) !== 0 && pronoun(t - 1);
  const before =
    (test: (token: number) => boolean) =>
    ({ from, first }: Place) =>
      from > first && test(from - 1);
  return [
    ['denial', ({ from, first }) => some(Math.max(first, from - NEAR), from, denial) || denialEnds.has(from)],
    [
      'introduced',
      ({ from, first }) =>
        from > first && !denialEnds.has(from) && (introducing(from - 1) || introducingEnds.has(from)),
    ],
    ['alternative', before((t) => word(t) === 'or')],
    ['article', before((t) => ARTICLES.has(word(t)))],
    [
      'possessive',
      before((t) => POSSESSIVES.has(word(t)) || doc.text.slice(doc.tokens.start[t], doc.tokens.end[t]).endsWith('s’')),
    ],
    ['verb', before((t) => subject(t) || modal(t) || word(t) === 'not')],
    ['infinitive', before((t) => word(t) === 'to')],
    ['predicate', before((t) => be(t) || isClitic(t))],
    ['that-or-as', before((t) => word(t) === 'that' || word(t) === 'as')],
    [
      'comma-before',
      ({ quotation }) => /[,:]\s?$/.test(doc.text.slice(Math.max(0, quotation.start - 2), quotation.start)),
    ],
    ['modifier', modifierTest(reading)],
    ['kind', ({ to, end }) => to < end && kinds(to)],
    ['addressed', ({ first }) => addresses[doc.sentences.of[first]!]! > 0],
  ];
}

/** The tokens right after each phrase of a cue. */
function phraseEnds(reading: Reading, cue: string): ReadonlySet<number> {
  return new Set(cuePhrases(reading, 'scare-quotes', cue).map((hit) => hit.to));
}

/** *the “independent” country*: article or adjective before, a noun after, and no clause of its own. */
function modifierTest(reading: Reading) {
  const { text, tokens } = reading.doc;
  const classes = ['preposition', 'conjunction', 'be', 'have', 'modal', 'pronoun', 'determiner', 'negation'];
  const grammar = classes.map((name) => classTest(reading, name));
  const determiner = classTest(reading, 'determiner');
  const isContent = (t: number) => !grammar.some((test) => test(t));
  return ({ from, to, first, end }: Place): boolean => {
    if (from === first || to >= end || !isContent(to)) return false;
    const glued = /^["'”’»“]?[ \u00a0]$/.test(text.slice(tokens.end[to - 1]!, tokens.start[to]!));
    return glued && (determiner(from - 1) || isContent(from - 1));
  };
}
