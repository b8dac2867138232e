import { describe, expect, test } from 'vitest';
import { finiteForms, inflect, pastForms, pluralOf, verbForms } from '../../lib/lexicon/inflect.ts';

const joined = (forms: readonly string[]) => forms.join(' ');

describe('a noun takes its plural', () => {
  test.each([
    ['regime', 'regimes'],
    ['junta', 'juntas'],
    ['crony', 'cronies'],
    ['attorney', 'attorneys'],
    ['boss', 'bosses'],
    ['witch', 'witches'],
    ['clash', 'clashes'],
    ['hoax', 'hoaxes'],
    ['wife', 'wives'],
    ['thief', 'thieves'],
    ['belief', 'beliefs'],
    ['child', 'children'],
    ['henchman', 'henchmen'],
    ['strongwoman', 'strongwomen'],
    ['human', 'humans'],
    ['German', 'Germans'],
    ['talisman', 'talismans'],
    ['crisis', 'crises'],
    ['hero', 'heroes'],
    ['echo', 'echoes'],
    ['fiasco', 'fiascos'],
    ['ego', 'egos'],
    ['sheep', 'sheep'],
    ['ex-wife', 'ex-wives'],
    ['has-been', 'has-beens'],
    ['yes-man', 'yes-men'],
  ])('%s, %s', (noun, plural) => {
    expect(pluralOf(noun)).toBe(plural);
  });

  test.each([
    ['puppet government', 'puppet government|puppet governments'],
    ['axis of evil', 'axis of evil|axis of evils'],
    ['sheep', 'sheep'],
    ['far-right thug', 'far-right thug|far-right thugs'],
  ])('of several words, the last one does: %s', (noun, forms) => {
    expect(inflect(noun, 'noun').join('|')).toBe(forms);
  });
});

describe('a verb takes all its forms', () => {
  test.each([
    ['claim', 'claim claims claimed claiming'],
    ['blame', 'blame blames blamed blaming'],
    ['slash', 'slash slashes slashed slashing'],
    ['bully', 'bully bullies bullied bullying'],
    ['destroy', 'destroy destroys destroyed destroying'],
    ['free', 'free frees freed freeing'],
    ['echo', 'echo echoes echoed echoing'],
    ['go', 'go goes went gone going'],
    ['tie', 'tie ties tied tying'],
    ['dye', 'dye dyes dyed dyeing'],
    ['fix', 'fix fixes fixed fixing'],
    ['show', 'show shows showed shown showing'],
    ['mix', 'mix mixes mixed mixing'],
  ])('%s', (verb, forms) => {
    expect(joined(verbForms(verb))).toBe(forms);
  });

  test.each([
    ['slam', 'slam slams slammed slamming'],
    ['stop', 'stop stops stopped stopping'],
    ['admit', 'admit admits admitted admitting'],
    ['concur', 'concur concurs concurred concurring'],
    ['rebut', 'rebut rebuts rebutted rebutting'],
    ['label', 'label labels labeled labelled labeling labelling'],
  ])('doubles its last letter: %s', (verb, forms) => {
    expect(joined(verbForms(verb))).toBe(forms);
  });

  test.each([
    ['offer', 'offer offers offered offering'],
    ['visit', 'visit visits visited visiting'],
    ['target', 'target targets targeted targeting'],
    ['reveal', 'reveal reveals revealed revealing'],
    ['stall', 'stall stalls stalled stalling'],
    ['claw', 'claw claws clawed clawing'],
  ])('does not double it: %s', (verb, forms) => {
    expect(joined(verbForms(verb))).toBe(forms);
  });

  test.each([
    ['say', 'say says said saying'],
    ['swear', 'swear swears swore sworn swearing'],
    ['be', 'be is was were been being'],
    ['have', 'have has had having'],
    ['cut', 'cut cuts cutting'],
    ['lie', 'lie lies lay lain lying'],
    ['spread', 'spread spreads spreading'],
    ['burn', 'burn burns burned burnt burning'],
  ])('irregular: %s', (verb, forms) => {
    expect(joined(verbForms(verb))).toBe(forms);
  });

  test.each([
    ['overthrow', 'overthrow overthrows overthrew overthrown overthrowing'],
    ['mislead', 'mislead misleads misled misleading'],
    ['withstand', 'withstand withstands withstood withstanding'],
    ['undermine', 'undermine undermines undermined undermining'],
    ['outplay', 'outplay outplays outplayed outplaying'],
    ['remark', 'remark remarks remarked remarking'],
    ['scare-monger', 'scare-monger scare-mongers scare-mongered scare-mongering'],
    ['force-feed', 'force-feed force-feeds force-fed force-feeding'],
  ])('with a prefix or a hyphen: %s', (verb, forms) => {
    expect(joined(verbForms(verb))).toBe(forms);
  });

  test.each([
    ['lash out', 'lash out|lashes out|lashed out|lashing out'],
    [
      'throw under the bus',
      'throw under the bus|throws under the bus|threw under the bus|thrown under the bus|throwing under the bus',
    ],
    [
      'break the internet',
      'break the internet|breaks the internet|broke the internet|broken the internet|breaking the internet',
    ],
  ])('of several words, the first one does: %s', (verb, forms) => {
    expect(inflect(verb, 'verb').join('|')).toBe(forms);
  });
});

test.each([
  ['phrase', 'critics say'],
  ['adjective', 'corrupt'],
  ['adverb', 'allegedly'],
] as const)('a term that is a %s stays as written', (pos, term) => {
  expect(inflect(term, pos)).toEqual([term]);
});

test('no form comes twice, and the first is the term itself', () => {
  for (const verb of ['cut', 'put', 'spread', 'hit', 'set', 'label', 'say']) {
    const forms = verbForms(verb);
    expect(forms).toEqual([...new Set(forms)]);
    expect(forms[0]).toBe(verb);
  }
});

test('finite forms leave out -ing, unless the verb itself ends so', () => {
  expect(joined(finiteForms('claim'))).toBe('claim claims claimed');
  expect(joined(finiteForms('sing'))).toBe('sing sings sang sung');
});

test('past forms leave out the present', () => {
  expect(joined(pastForms('kill'))).toBe('killed');
  expect(joined(pastForms('shoot'))).toBe('shot');
  expect(joined(pastForms('beat'))).toBe('beat beaten');
});
