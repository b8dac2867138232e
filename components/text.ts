import type { Voice } from '../lib/detect/flag.ts';
import type { Family } from '../lib/lexicon/ids.ts';
import type { Count } from '../lib/report/count.ts';
import type { Sensitivity } from '../lib/report/view.ts';

/** `1 flag`, `1,035 words`: a number with its noun. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

const percent = (share: number): string => `${Math.round(100 * share)}%`;

const FAMILIES: Record<Family, string> = {
  wording: 'Wording',
  people: 'People and groups',
  voice: 'The writer’s voice',
  sources: 'Sources',
  appeals: 'Appeals',
};

/** The families where room is short. */
const CHIPS: Record<Family, string> = {
  wording: 'Wording',
  people: 'People',
  voice: 'Voice',
  sources: 'Sources',
  appeals: 'Appeals',
};

const SENSITIVITIES: Record<Sensitivity, { readonly name: string; readonly hint: string }> = {
  calm: { name: 'Calm', hint: 'Only the clearest cases.' },
  balanced: { name: 'Balanced', hint: 'What most careful readers would point to.' },
  thorough: { name: 'Thorough', hint: 'Slight cases too. More of them will be ordinary.' },
};

/** Why there is no report, and what the reader can do. */
const PROBLEMS = {
  'no-article': {
    title: 'No article here',
    say: 'This page holds no article that Framelight can read, such as a front page, a list or an app.',
    help: 'Open an article, then click the Framelight icon.',
  },
  language: {
    title: 'Not in English',
    say: 'This article does not seem to be in English, and Framelight knows English wording only.',
    help: 'If the page has an English version, open that one.',
  },
  'document-type': {
    title: 'Not a web page',
    say: 'This is a file, such as a PDF or a picture, not a web page.',
    help: 'Open the same article as a web page if there is one.',
  },
  restricted: {
    title: 'Closed to extensions',
    say: 'The browser lets no extension read this page.',
    help: 'Its own pages, add-on stores and some files are always closed. Articles on the web are open.',
  },
  failed: {
    title: 'Reading did not work',
    say: 'Something went wrong while this page was read.',
    help: 'Try again. If that does not help, reload the page.',
  },
} as const;

export type ProblemName = keyof typeof PROBLEMS;

/** Every English sentence of the popup and the side panel. */
export const TEXT = {
  families: FAMILIES,
  sensitivities: SENSITIVITIES,
  problems: PROBLEMS,
  product: 'Framelight',

  untitled: 'Untitled article',
  facts: (outlet: string | null, words: number, quotedShare: number): string =>
    [outlet, counted(words, 'word'), `${percent(quotedShare)} in quotes`].filter(Boolean).join(' · '),
  inWritersWords: (n: number): string => `${n === 1 ? 'flag' : 'flags'} in the writer’s words,`,
  inOthersWords: 'in others’',
  partial: 'This page is very long or was still loading, so only a part of it was read.',

  stripEnds: ['Start', 'End'] as const,
  strip: (total: number, [a, b, c, d]: readonly number[]): string =>
    `Where the flags stand, ${total} in all: ${a} in the first quarter of the article, ${b} in the second, ` +
    `${c} in the third, ${d} in the last. Flags in others’ words are drawn hollow.`,

  clearest: (n: number): string => (n === 1 ? 'The one flag' : 'The clearest flags'),
  goTo: 'Go to it in the article',
  lexicons: 'What is marked',
  writers: 'writer’s',
  others: 'others’',
  spokenCount: ({ author, others }: Count): string =>
    `${counted(author, 'flag')} in the writer’s words, ${others} in others’`,
  hidden: (n: number): string => (n ? `${n} hidden` : 'off'),
  sensitivity: 'How much to show',

  sites: 'Read without a click',
  alwaysHere: (host: string): string => `Always on ${host}`,
  everywhere: 'On every site',
  includedInEverywhere: 'Included in “On every site”.',
  sitesHint: 'Your browser will ask you first. What is read stays on your machine.',
  refused: 'The browser gave no permission, so nothing has changed.',
  openPanel: 'Open side panel',
  promise: 'Names wording, not truth. Nothing leaves your machine.',

  reading: 'Reading the page…',
  slow: 'This takes longer than usual. You can reload the page and try again.',
  unread: 'Not read yet',
  unreadHelp: 'Click the Framelight icon in the toolbar to read the page in this tab.',
  readAgain: 'Try again',

  nothing: 'No loaded wording found',
  nothingMeans: 'None of the words and patterns that Framelight knows stand out in this article.',
  nothingDoesNotMean:
    'That is no verdict on whether it is true, complete or fair. What an article leaves out, and which facts it ' +
    'picks, no list of words can show.',
  allHidden: 'Nothing to show at this setting',
  allHiddenMeans: (n: number): string =>
    n === 1
      ? 'One flag is hidden by your choice of how much to show and what to mark.'
      : `${n.toLocaleString('en')} flags are hidden by your choice of how much to show and what to mark.`,

  flags: 'Flags',
  order: 'Order',
  orders: { reading: 'As in the article', lexicon: 'By kind' },
  filter: 'Show only',
  chips: CHIPS,
  all: 'All',
  filtered: 'No flag of this kind shows.',
  previous: 'Previous flag',
  next: 'Next flag',
  position: (at: number | null, total: number): string =>
    at === null ? counted(total, 'flag') : `${at} of ${total.toLocaleString('en')}`,
  keys: 'In the list, the arrow keys or j and k move from flag to flag.',
  voice: (voice: Voice, speaker: string | null): string => {
    if (voice === 'author') return 'the writer’s own words';
    return speaker ? `${voice}: ${speaker}` : voice;
  },
  why: 'Why',
  plainer: 'Plainer',
  ordinary: 'When fine',
  measured: 'Measured',
  inTen: (n: number): string => `Annotators of labelled news marked about ${n} in 10 of these.`,
  more: (n: number): string => `Show ${counted(n, 'more flag')}`,
  gone: 'This phrase is no longer on the page. Click the Framelight icon to read the page again.',

  score: 'The score, and how it is made',
  scoreFormula:
    'Each flag has a weight from 0 to 1: how likely a careful reader is to call that wording loaded. ' +
    'The rate is the sum of the weights of the flags in the writer’s own words, per 1,000 words.',
  scoreAll: 'Every flag in the writer’s words counts, also those that your settings hide. Others’ words never count.',
  scoreSum: (weight: string, words: number, rate: string): string =>
    `${weight} ÷ ${counted(words, 'word')} × 1,000 = ${rate}`,
  scoreShort: 'This text is short: one flag more or less would change the rate much.',
  scoreNoVerdict: 'A rate says how often such wording comes up. It is no grade for the article or its outlet.',
  scoreKind: 'Kind',
  scoreFlags: 'Flags',
  scoreWeights: 'Weights',
  scoreRate: 'Per 1,000',
  scoreTotal: 'All',
} as const;
