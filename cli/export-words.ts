import type { MarkdownWords } from '../lib/report/export/markdown.ts';
import { languageOf } from '../lib/text/language.ts';

const counted = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** Why so little was looked for in a text of another language. */
export const quotesOnlyNote = (lang: string): string =>
  `The article is not in English (${new Intl.DisplayNames('en', { type: 'language' }).of(languageOf(lang)) ?? lang}), and the lexicons are: only scare quotes are looked for.`;

/** The words of the Markdown export on the command line, which speaks English. */
export const EXPORT_WORDS: MarkdownWords = {
  parts: {
    read: 'What was read',
    where: 'Where the flags stand',
    devices: 'What is marked',
    speakers: 'Who speaks',
    portrayals: 'How people, groups and countries are named',
    frames: 'What the article makes the matter be about',
    headline: 'The headline against the text',
    practices: 'Good practice seen',
    score: 'The score, and how it is made',
  },
  untitled: 'Untitled article',
  share: (share) => `${Math.round(100 * share)}%`,
  read: {
    outlet: 'Outlet',
    byline: 'By',
    published: 'Published',
    address: 'Address',
    genre: 'The page calls it',
    lang: 'Language',
    length: 'Length',
    genres: {
      news: 'news',
      analysis: 'analysis',
      opinion: 'opinion',
      review: 'a review',
      live: 'live coverage',
      satire: 'satire',
      sponsored: 'sponsored content',
    },
    words: (words, quotedShare) => `${counted(words, 'word')}, ${quotedShare} of them in quotation marks`,
    opinion: 'In this kind of article strong wording is the custom.',
    quotesOnly: quotesOnlyNote,
    partial: 'Only a part of the page was read: it is very long or was still loading.',
    paywalled: 'The page says that a part of the article is for subscribers only. That part may not have been read.',
  },
  where: (total, [a, b, c, d]) =>
    `${counted(total, 'flag')}: ${a} in the first quarter of the article, ${b} in the second, ${c} in the third, ${d} in the last.`,
  devices: {
    kind: 'Kind',
    writers: 'In the writer’s words',
    others: 'In others’ words',
    rate: 'Per 1,000 words',
    standing: 'Among reference articles',
    precision: 'Measured',
    standingOf: (percentile) => `a higher rate than about ${Math.round(percentile)} in 100 reference articles`,
    among: (corpus, articles) => `Reference: ${corpus}, ${counted(articles, 'article')}, those of like length.`,
    inTen: (n) => `annotators marked about ${n} in 10`,
    plainer: (wordings) => `Plainer: ${wordings}.`,
    examples: 'The clearest examples',
    nothing: 'No loaded wording found.',
    nothingMeans:
      'None of the words and patterns that Framelight knows stand out. That is no verdict on whether the article is true, complete or fair.',
    noQuotes: 'No scare quotes found.',
    noQuotesMeans:
      'None of the forms that Framelight looks for stand out. That is no verdict on whether the article is true, complete or fair.',
  },
  speakers: {
    name: 'Source',
    verbs: 'Verbs',
    words: 'Words quoted',
    mentions: 'Times credited',
    unnamed: (name) => `${name} (not named)`,
    coloured: 'Verbs in italics colour what was said.',
    strongest: (name, share) => `The strongest voice is ${name}, with ${share} of the quoted words that are credited.`,
    none: 'Nobody is credited with words.',
  },
  portrayals: {
    also: (names) => `Also: ${names}.`,
    perhaps: (names) => `May stand for: ${names}.`,
    description: 'A description in the place of a name; who is meant is left to the reader.',
    mentions: (n) => (n === 1 ? 'Named once.' : `Named ${n} times.`),
    word: 'Wording',
    relation: 'How it is bound to the name',
    relations: {
      epithet: 'a name for it',
      adjective: 'a quality',
      agent: 'what it does',
      patient: 'what is done to it',
    },
    voice: 'Whose words',
    sentence: 'Sentence',
    noWords: 'No wording of its own.',
    none: 'No portrayals were found.',
  },
  frames: {
    none: 'No policy frame stands out.',
    weak: 'These are weak cues from word lists: they say what the article speaks of, not what it leaves out.',
  },
  headline: {
    none: 'The article has no headline.',
    carried: 'Nothing in the headline was found to go beyond the text.',
    unchecked: 'The text is short or was not read whole, so that the headline cannot be held against it.',
    unsupported: 'In the headline, and nowhere in the text in any form:',
    stronger: 'Stronger than anything in the text:',
  },
  practices: {
    none: 'None of those that Framelight looks for.',
    names: {
      'named-sources': 'Sources with a name',
      'sourced-figures': 'Figures with a source',
      'both-sides': 'More than one side quoted',
      uncertainty: 'Doubt said openly',
    },
    times: (n) => (n === 1 ? 'once' : `${n} times`),
  },
  score: {
    rate: (rate) => `Overall rate: ${rate}`,
    formula:
      'Each flag has a weight from 0 to 1: how likely a careful reader is to call that wording loaded. The rate is the sum of the weights of the flags in the writer’s own words, per 1,000 words. Others’ words never count.',
    flags: 'Flags',
    weights: 'Sum of weights',
    without: 'Overall rate without it',
    receipt: 'Every flag',
    wording: 'Wording',
    weight: 'Weight',
    voice: 'Whose words',
    noVerdict: 'A rate says how often such wording comes up. It is no grade for the article or its outlet.',
    version: (version) => `Framelight ${version}`,
  },
  voice: (voice, speaker) => {
    if (voice === 'author') return 'the writer’s own words';
    return speaker ? `${voice}: ${speaker}` : voice;
  },
};
