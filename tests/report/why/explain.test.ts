import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type OwnLexicon, ownTermSchema } from '../../../lib/lexicon/own.ts';
import { EMPTY_DRAFT } from '../../../lib/lexicon/own-draft.ts';
import { analyze } from '../../../lib/report/analyze.ts';
import { dismiss, type Scope } from '../../../lib/report/dismissals.ts';
import { DEFAULT_VIEW, type View } from '../../../lib/report/view.ts';
import { explain } from '../../../lib/report/why/explain.ts';
import { MAX_ITEMS } from '../../../lib/report/why/why.ts';
import { plainArticle } from '../../../lib/text/plain-article.ts';
import { lexicons } from '../../detect/helpers.ts';
import { brief, briefly, explained, LISTS, selected } from './explained.ts';

/** Building the engine takes a while on a busy machine. */
const PATIENCE = 120_000;

describe('flagged', { timeout: PATIENCE }, () => {
  test.each<[string, ...string[]]>([
    ['It was a [fiasco] for the town.', 'loaded-language fiasco: author'],
    ['The plan [infuriated] them.', 'loaded-language infuriated: author'],
    ['The plan has [in]furiated them.', 'loaded-language infuriated: author'],
    ['The plan has infuri[ated] them.', 'loaded-language infuriated: author'],
    ['The plan was a [disgrace].', 'loaded-language disgrace: author'],
    ['Some [critics] were there.', 'vague-sources Some critics: author'],
    ['Critics [say] it failed.', 'vague-sources Critics say: author'],
    ['Nine protesters were [killed] on the bridge.', 'hidden-agents protesters were killed: author'],
    ['The [“independent”] country held a vote.', 'scare-quotes “independent”: author'],
    ['The “[independent]” country held a vote.', 'scare-quotes “independent”: author'],
    ['[Of course], it failed.', 'editorializing Of course: author'],
    ['The [so-called] reform failed.', 'doubt so-called reform: author'],
    ['The [ex-comedian] spoke.', 'labels ex-comedian: author'],
    ['The Kiev [regime] fell.', 'labels Kiev regime: author'],
    ['It was [extremely] cold.', 'intensifiers extremely: author'],
    ['A [flood of migrants] came.', 'metaphors flood of migrants: author'],
    ['He [boasted] of it.', 'reporting-verbs boasted: author'],
    ['An [axis of evil] formed.', 'threat axis of evil: author'],
    ['The [real Americans] came.', 'us-vs-them real Americans: author'],
    ['They live in [Kiev] now.', 'contested-names Kiev: author'],
    ['“It was a [fiasco],” said Oren Pohl.', 'loaded-language fiasco: quoted'],
    ['Oren Pohl said that the plan was a [fiasco].', 'loaded-language fiasco: reported'],
    ['It was [extremely cold] there.', 'intensifiers extremely: author', 'unknown'],
    [
      'It was [extremely bad and a fiasco] for us.',
      'intensifiers extremely: author',
      'loaded-language fiasco: author',
      'unknown',
    ],
  ])('%s', (text, ...said) => {
    expect(briefly(text)).toEqual(said);
  });

  test('a headline that baits', () => {
    expect(briefly('[You won’t believe what happened next]', {}, 'headline')).toEqual([
      'clickbait You won’t believe: author',
      'clickbait what happened next: author',
    ]);
  });
});

describe('not flagged, because', { timeout: PATIENCE }, () => {
  test.each<[string, string, ...string[]]>([
    ['an ordinary phrase', 'The [tax regime] changed.', 'labels tax regime: exception'],
    ['an ordinary phrase around the word', 'The tax [regime] changed.', 'labels tax regime: exception'],
    ['another ordinary phrase', 'The [training regime] was hard.', 'labels training regime: exception'],
    ['an ordinary phrase of two words', 'A [travelling circus] came.', 'metaphors travelling circus: exception'],
    ['a part before the hyphen', 'The anti-[regime] march went on.', 'labels anti-regime: other-word'],
    ['a name', 'Members of the [Radical] Party met in May.', 'loaded-language Radical: name'],
    ['a name of a book', 'The talk was of Attack on [Titan] again.', 'labels Titan: name'],
    ['no headline', 'You [won’t believe] what happened.', 'clickbait You won’t believe: no-headline'],
    ['no hyphen', 'The [must see] film.', 'clickbait must see: no-hyphen'],
    ['the agent is named', 'Two men were [killed] by a lorry.', 'hidden-agents killed: rule'],
    ['no verb of saying', 'Two [critics] of film came by.', 'vague-sources critics: rule'],
    [
      'a term that is introduced',
      'The firm calls this a “[basket]”, a word for a fund.',
      'scare-quotes “basket”: quote',
    ],
    ['a title in quotation marks', 'The [“Harbour Act”] passed.', 'scare-quotes “Harbour Act”: quote'],
    [
      'a long quotation',
      '“We will [meet] again in the spring of the next year,” said Oren Pohl.',
      '– meet: quoted',
      'unknown',
    ],
    ['no word of ours', 'The council [met] on Tuesday.', 'unknown'],
    ['a word that is loaded only in a phrase', 'A [flood] came down.', 'unknown'],
    ['a word beside the flag', 'The “independent” [country] held a vote.', 'unknown'],
    ['half of an ordinary phrase', 'The [tax] regime changed.', 'unknown'],
    ['nothing but a small word', 'They met [on] Tuesday.', 'unknown'],
    ['nothing but marks', 'They met[ – ]on Tuesday.'],
  ])('%s: %s', (_, text, ...said) => {
    expect(briefly(text)).toEqual(said);
  });

  const FIASCO = 'It was a [fiasco] for the town.';
  const dismissed = (scope: Scope): View => {
    const report = analyze(selected(FIASCO).article, lexicons);
    return dismiss(DEFAULT_VIEW, report, 0, scope);
  };
  const weighed = (weight: number) => ({
    terms: [{ lexicon: 'loaded-language', term: 'fiasco', weight } as const],
  });

  test.each<[string, string, Partial<View>, string]>([
    ['the lexicon is off', FIASCO, { off: ['loaded-language'] }, 'loaded-language fiasco: off'],
    ['the setting is calm', 'It was [extremely] cold.', { sensitivity: 'calm' }, 'intensifiers extremely: sensitivity'],
    ['the term is light', 'The talks were [acrimonious].', {}, 'loaded-language acrimonious: sensitivity'],
    [
      'of two reasons',
      'It was [extremely] cold.',
      { sensitivity: 'calm', off: ['intensifiers'] },
      'intensifiers extremely: off, sensitivity',
    ],
    ['it was hidden here', FIASCO, dismissed('here'), 'loaded-language fiasco: here'],
    ['it was hidden on the site', FIASCO, dismissed('site'), 'loaded-language fiasco: site'],
    ['it was hidden everywhere', FIASCO, dismissed('never'), 'loaded-language fiasco: never'],
    ['the reader chose never', FIASCO, weighed(0), 'loaded-language fiasco: chosen'],
    ['the reader weighed it down', FIASCO, weighed(0.2), 'loaded-language fiasco: chosen'],
  ])('%s: %s', (_, text, view, said) => {
    expect(briefly(text, view)).toEqual([said]);
  });

  test('a term that the reader weighed up shows', () => {
    const terms = [{ lexicon: 'intensifiers', term: 'extremely', weight: 0.9 }] as const;
    expect(briefly('It was [extremely] cold.', { sensitivity: 'calm', terms })).toEqual([
      'intensifiers extremely: author',
    ]);
  });
});

const ownWith = (id: `own-${string}`, lang: string, term: string, cased = false): OwnLexicon => ({
  ...EMPTY_DRAFT,
  id,
  lang,
  name: id,
  terms: [v.parse(ownTermSchema, { term, cased })],
});
const OWN = [ownWith('own-green', 'en', 'Sapling', true), ownWith('own-gruen', 'de', 'Setzling')];

describe('with lexicons of the reader’s own', { timeout: PATIENCE }, () => {
  const told = (text: string, lang: string) => {
    const { article, selection } = selected(text);
    return explain({ ...article, lang }, selection, { ...LISTS, own: OWN }, DEFAULT_VIEW);
  };
  const brieflyIn = (lang: string, text: string) => {
    const { items, rest } = told(text, lang);
    return [...items.map(brief), ...(rest ? ['unknown'] : [])];
  };

  test.each<[string, string, ...string[]]>([
    ['en', 'They planted a [Sapling] by the road.', 'own-green Sapling: author'],
    ['en', 'They planted a [sapling] by the road.', 'own-green sapling: capitals'],
    ['en', 'They planted a [Setzling] by the road.', 'unknown'],
    ['de', 'Am Weg stand ein [Setzling] aus Holz.', 'own-gruen Setzling: author'],
    [
      'de-AT',
      'Er sagte: „Der [Setzling] aus Holz wird uns alle überleben, ganz gewiss.“',
      'own-gruen Setzling: quoted',
    ],
    ['de', 'Am Weg stand ein [Sapling] aus Holz.', 'unknown'],
    ['de', 'Die [„Experten“] des Senders haben den Hafen nie besucht.', 'scare-quotes „Experten“: author'],
    ['de', 'The Kiev [regime] fell and it was a fiasco.', 'unknown'],
    ['fr', 'Un [Setzling] au bord du chemin.', 'unknown'],
  ])('%s: %s', (lang, text, ...said) => {
    expect(brieflyIn(lang, text)).toEqual(said);
  });

  test('the look and the name are those of the lexicon', () => {
    const [item] = told('They planted a [Sapling] by the road.', 'en').items;
    expect(item).toMatchObject({ name: 'own-green', look: { colour: 'teal', line: 'solid' } });
    expect(explained('It was a [fiasco].').items[0]).not.toHaveProperty('look');
  });
});

describe('what else is said', { timeout: PATIENCE }, () => {
  test('which setting would show it', () => {
    const hiding = (text: string, view: Partial<View>) => {
      const [reason] = explained(text, view).items.map((item) => item.reason);
      return reason?.kind === 'flag' ? reason.hidden : null;
    };
    expect(hiding('It was [extremely] cold.', { sensitivity: 'calm' })).toEqual([
      { by: 'sensitivity', weight: 0.5, needs: 'balanced' },
    ]);
    expect(hiding('The talks were [acrimonious].', {})).toMatchObject([{ by: 'sensitivity', needs: 'thorough' }]);
    expect(
      hiding('It was a [fiasco].', { terms: [{ lexicon: 'loaded-language', term: 'fiasco', weight: 0.1 }] }),
    ).toEqual([{ by: 'chosen', weight: 0.1 }]);
  });

  test('which words the exception is of', () => {
    const [item] = explained('The tax [regime] changed.').items;
    expect(item).toMatchObject({ exact: 'tax regime', reason: { words: 'regime' }, name: 'Labels and epithets' });
  });

  test('what spoke for a scare quote and what against it', () => {
    const reason = explained('The [“Harbour Act”] passed.').items[0]!.reason;
    expect(reason).toMatchObject({ kind: 'quote' });
    if (reason.kind !== 'quote') return;
    expect(reason.against).toEqual(expect.arrayContaining(['capitals', 'long']));
    expect(reason.weight).toBeLessThan(0.3);
  });

  test.each([
    ['A [flood] came down.', 'flood of cases'],
    ['The [bullies] ran off with a [bully’s] friend.', null],
    ['A [brutalist] house.', 'brutal'],
    ['The [plan] was read.', 'torpedo the plan'],
  ])('terms that are near: %s', (text, near) => {
    const terms = explained(text).near.map(({ term }) => term);
    if (near) expect(terms).toContain(near);
    expect(terms.length).toBeLessThanOrEqual(3);
    expect(terms).not.toContain('plandemic');
  });

  test('where a flag stands in the report', () => {
    const { article, selection } = selected('The plan infuriated them; it was a [fiasco].');
    const reason = explain(article, selection, LISTS, DEFAULT_VIEW).items[0]!.reason;
    const { flags } = analyze(article, lexicons);
    expect(reason.kind === 'flag' && flags[reason.place]?.exact).toBe('fiasco');
  });
});

const SEED = 20_261_126;
const PARTS = [
  'The Kiev regime infuriated its neighbours.',
  'The “independent” country held a vote.',
  'Critics say it was a farce.',
  'Nine protesters were killed on the bridge.',
  '“It was a disgrace,” said Ana Lind.',
  'The tax regime changed in May.',
  'Members of the Radical Party met.',
  'It was 3.5 percent – or so.',
  '“',
  ' ',
  '\u00ad',
  '\ud83d',
  'anti-',
  'must see ',
  'İ',
  '\n\n',
];
const anyText = fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((list) => list.join(' '));

describe(`properties (seed ${SEED})`, { timeout: PATIENCE }, () => {
  const holds = (property: fc.IProperty<[string, number, number]>) => fc.assert(property, { seed: SEED, numRuns: 300 });
  const cases = [anyText, fc.nat(400), fc.nat(400)] as const;
  const asked = (text: string, a: number, b: number) => {
    const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
    return { start, end, told: explain(plainArticle(text), { start, end }, LISTS, DEFAULT_VIEW) };
  };

  test('items are in order, in the text, and name their own words', () => {
    holds(
      fc.property(...cases, (text, a, b) => {
        const { told } = asked(text, a, b);
        expect(told.items.length).toBeLessThanOrEqual(MAX_ITEMS);
        told.items.forEach((item, i) => {
          expect(item.start).toBeGreaterThanOrEqual(told.items[i - 1]?.start ?? 0);
          expect(item.exact).toBe(text.slice(item.start, item.end));
        });
      }),
    );
  });

  test('every flag over the words is told of, and is the flag of the report', () => {
    holds(
      fc.property(...cases, (text, a, b) => {
        const { start, end, told } = asked(text, a, b);
        const { flags } = analyze(plainArticle(text), lexicons);
        const places = told.items.flatMap(({ reason }) => (reason.kind === 'flag' ? [reason.place] : []));
        const inside = flags.flatMap((flag, place) => (flag.start >= start && flag.end <= end ? [place] : []));
        expect(places.length >= MAX_ITEMS ? [] : inside.filter((place) => !places.includes(place))).toEqual([]);
        for (const item of told.items)
          if (item.reason.kind === 'flag') expect(flags[item.reason.place]).toMatchObject({ exact: item.exact });
      }),
    );
  });

  test('it is plain data', () => {
    holds(
      fc.property(...cases, (text, a, b) => {
        const { told } = asked(text, a, b);
        expect(JSON.parse(JSON.stringify(told))).toStrictEqual(told);
      }),
    );
  });
});
