import type { Flag } from '../../lib/detect/flag.ts';
import type { Report } from '../../lib/report/report.ts';
import type { Portrayal, PortrayalWord, Relation } from '../../lib/score/portrayals.ts';
import type { Source } from '../../lib/score/sources.ts';

/** A flag in the author's voice at an offset, as long as its text. */
export const flag = (exact: string, change: Partial<Flag> = {}): Flag => {
  const start = change.start ?? 0;
  return {
    start,
    end: start + exact.length,
    exact,
    lexicon: 'labels',
    term: exact,
    weight: 0.6,
    voice: 'author',
    speaker: null,
    reason: 'It judges.',
    instead: [],
    ...change,
  };
};

/** A report of an article without flags, unless told otherwise. */
export const reportOf = (change: Partial<Report> = {}): Report => ({
  url: 'https://news.example/harbour',
  title: 'Harbour talks fail',
  byline: null,
  outlet: 'The Example',
  published: '2020-05-01',
  genre: null,
  paywalled: false,
  lang: 'en',
  blocks: [],
  words: 400,
  sentences: 20,
  quotedShare: 0.1,
  flags: [],
  contexts: [],
  scores: [],
  frames: [],
  tone: [],
  portrayals: [],
  sources: [],
  headline: null,
  practices: [],
  partial: false,
  version: '0.1.0+00000000',
  ...change,
});

/** A report with flags, each in a sentence: pairs of a flag and its sentence. */
export const flagged = (pairs: readonly (readonly [Flag, string])[], change: Partial<Report> = {}): Report =>
  reportOf({ flags: pairs.map(([one]) => one), contexts: pairs.map(([, sentence]) => sentence), ...change });

/** A portrayal by its name, and `relation word: sentence` for each word. */
export const portrayal = (name: string, words: readonly string[] = [], change: Partial<Portrayal> = {}): Portrayal => ({
  name,
  named: true,
  also: [],
  perhaps: [],
  mentions: 2,
  words: words.map(portrayalWord),
  ...change,
});

function portrayalWord(text: string): PortrayalWord {
  const [head = '', sentence = ''] = text.split(': ');
  const [relation, ...rest] = head.split(' ');
  const exact = rest.join(' ');
  const start = sentence.indexOf(exact);
  return {
    start,
    end: start + exact.length,
    exact,
    relation: relation as Relation,
    voice: 'author',
    speaker: null,
    sentence: { start: 0, end: sentence.length, text: sentence },
  };
}

/** A named source with its verbs, neutral ones. */
export const source = (name: string, words: number, verbs: readonly string[] = ['say']): Source => ({
  name,
  named: true,
  verbs: verbs.map((verb) => ({ verb, times: 1, coloured: false })),
  words,
  mentions: verbs.length,
});
