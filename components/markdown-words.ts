import { i18n } from '#i18n';
import type { MarkdownWords } from '../lib/report/export/markdown.ts';
import { GENRES } from '../lib/text/article.ts';
import { languageName } from './dates.ts';
import { countedFlags, countedWords, percent, whole } from './numbers.ts';
import { voiceName } from './voice-name.ts';

/** The words of the Markdown export, in the language of the views. */
export const markdownWords = (): MarkdownWords => ({
  parts: partNames(),
  untitled: i18n.t('article.untitled'),
  share: percent,
  read: readWords(),
  where: (total, quarters) => {
    const [a, b, c, d] = quarters.map(whole) as [string, string, string, string];
    return i18n.t('strip.summary', [countedFlags(total), a, b, c, d]);
  },
  devices: deviceWords(),
  speakers: speakerWords(),
  portrayals: portrayalWords(),
  frames: { none: i18n.t('frames.none'), weak: i18n.t('frames.lead') },
  headline: {
    none: i18n.t('markdown.noHeadline'),
    carried: i18n.t('headline.fine'),
    unchecked: i18n.t('headline.unchecked'),
    unsupported: i18n.t('headline.unsupportedMeans'),
    stronger: i18n.t('headline.strongerMeans'),
  },
  practices: practiceWords(),
  score: scoreWords(),
  voice: (voice, speaker) => voiceName({ voice, speaker }),
});

const partNames = (): MarkdownWords['parts'] => ({
  read: i18n.t('read.heading'),
  where: i18n.t('strips.heading'),
  devices: i18n.t('devices.heading'),
  speakers: i18n.t('speakers.heading'),
  portrayals: i18n.t('portrayals.heading'),
  frames: i18n.t('frames.heading'),
  headline: i18n.t('headline.heading'),
  practices: i18n.t('practices.heading'),
  score: i18n.t('score.heading'),
});

const readWords = (): MarkdownWords['read'] => ({
  outlet: i18n.t('markdown.outlet'),
  byline: i18n.t('markdown.byline'),
  published: i18n.t('markdown.published'),
  address: i18n.t('markdown.address'),
  genre: i18n.t('markdown.genre'),
  lang: i18n.t('read.language'),
  length: i18n.t('markdown.length'),
  genres: Object.fromEntries(
    GENRES.map((genre) => [genre, i18n.t(`read.genre.${genre}`)]),
  ) as MarkdownWords['read']['genres'],
  words: (words, quotedShare) => i18n.t('markdown.lengthOf', [countedWords(words), quotedShare]),
  opinion: i18n.t('markdown.outspoken'),
  quotesOnly: (lang) => i18n.t('foreign.note', [languageName(lang) ?? lang]),
  partial: i18n.t('article.partial'),
  paywalled: i18n.t('read.paywalled'),
});

const deviceWords = (): MarkdownWords['devices'] => ({
  kind: i18n.t('score.kind'),
  writers: i18n.t('markdown.writers'),
  others: i18n.t('markdown.others'),
  rate: i18n.t('markdown.rate'),
  standing: i18n.t('markdown.standing'),
  precision: i18n.t('flags.measured'),
  standingOf: (percentile) => i18n.t('markdown.standingOf', [whole(percentile)]),
  among: (corpus, articles) => i18n.t('markdown.among', [corpus, whole(articles)]),
  inTen: (n) => i18n.t('devices.measured', [whole(n)]),
  plainer: (wordings) => i18n.t('markdown.plainer', [wordings]),
  examples: i18n.t('markdown.examples'),
  nothing: i18n.t('message.nothing'),
  nothingMeans: `${i18n.t('message.nothingMeans')} ${i18n.t('message.nothingDoesNotMean')}`,
  noQuotes: i18n.t('foreign.nothing'),
  noQuotesMeans: `${i18n.t('foreign.nothingMeans')} ${i18n.t('message.nothingDoesNotMean')}`,
});

const speakerWords = (): MarkdownWords['speakers'] => ({
  name: i18n.t('markdown.source'),
  verbs: i18n.t('markdown.verbs'),
  words: i18n.t('markdown.quoted'),
  mentions: i18n.t('markdown.credited'),
  unnamed: (name) => i18n.t('markdown.unnamed', [name]),
  coloured: i18n.t('markdown.coloured'),
  strongest: (name, share) => i18n.t('speakers.strongest', [name, share]),
  none: i18n.t('speakers.none'),
});

const portrayalWords = (): MarkdownWords['portrayals'] => ({
  also: (names) => i18n.t('markdown.also', [names]),
  perhaps: (names) => i18n.t('markdown.perhaps', [names]),
  description: i18n.t('markdown.description'),
  mentions: (n) => `${i18n.t('portrayals.mentions', n, [whole(n)])}.`,
  word: i18n.t('markdown.word'),
  relation: i18n.t('markdown.relation'),
  relations: {
    epithet: i18n.t('portrayals.epithet'),
    adjective: i18n.t('portrayals.adjective'),
    agent: i18n.t('portrayals.agent'),
    patient: i18n.t('portrayals.patient'),
  },
  voice: i18n.t('receipt.voice'),
  sentence: i18n.t('markdown.sentence'),
  noWords: i18n.t('markdown.noWords'),
  none: i18n.t('portrayals.none'),
});

const practiceWords = (): MarkdownWords['practices'] => ({
  none: i18n.t('practices.none'),
  names: {
    'named-sources': i18n.t('practices.namedSources'),
    'sourced-figures': i18n.t('practices.sourcedFigures'),
    'both-sides': i18n.t('practices.bothSides'),
    uncertainty: i18n.t('practices.uncertainty'),
  },
  times: (n) => i18n.t('practices.seen', n, [whole(n)]),
});

const scoreWords = (): MarkdownWords['score'] => ({
  rate: (rate) => i18n.t('markdown.overall', [rate]),
  formula: `${i18n.t('score.formula')} ${i18n.t('score.counts')}`,
  flags: i18n.t('score.flags'),
  weights: i18n.t('markdown.sumOfWeights'),
  without: i18n.t('markdown.without'),
  receipt: i18n.t('receipt.flags'),
  wording: i18n.t('receipt.phrase'),
  weight: i18n.t('receipt.weight'),
  voice: i18n.t('receipt.voice'),
  noVerdict: i18n.t('score.noVerdict'),
  version: (version) => i18n.t('markdown.version', [version]),
});
