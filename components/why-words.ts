import { i18n } from '#i18n';
import type { NoteContent, NoteItem, NoteLine } from '../lib/dom/note-content.ts';
import type { ReadProblem } from '../lib/dom/read-problem.ts';
import type { OnPage, SelectionProblem } from '../lib/dom/why-selection.ts';
import type { WhyLetGo } from '../lib/lexicon/trace.ts';
import type { FlagReason, Hiding, Reason, Ruled, Sign, WhyItem } from '../lib/report/why/why.ts';
import { languageNote, languageOfText } from './article-language.ts';
import { decimal } from './numbers.ts';
import { PROBLEM_KEYS } from './problem-keys.ts';
import { voiceName } from './voice-name.ts';

/** Names of messages hold no hyphens. */
const LET_GO = {
  exception: 'exception',
  'other-word': 'otherWord',
  capitals: 'capitals',
  'no-hyphen': 'noHyphen',
  name: 'name',
  'no-headline': 'noHeadline',
} as const satisfies Record<WhyLetGo, string>;
const RULES = {
  'hidden-agents': 'hiddenAgents',
  'vague-sources': 'vagueSources',
  labels: 'labels',
} as const satisfies Record<Ruled, string>;
const PROBLEMS = {
  nothing: 'nothing',
  outside: 'outside',
  'too-long': 'tooLong',
  lost: 'lost',
  'bad-wording': 'badWording',
} as const satisfies Record<Exclude<SelectionProblem, 'not-saved'>, string>;

const about = (items: readonly NoteItem[], lines: readonly NoteLine[], articleLanguage = 'en'): NoteContent => ({
  language: i18n.t('language'),
  articleLanguage,
  label: i18n.t('why.label'),
  items,
  lines,
  close: i18n.t('why.close'),
});

/** An explanation in the reader's language. */
export function whyWords({ explanation: { items, rest, near }, language, whyUndrawn }: OnPage): NoteContent {
  const lines: NoteLine[] = [];
  const isUnknown = items.every(({ reason }) => reason.kind === 'quoted');
  if (isUnknown) lines.push({ text: i18n.t('why.unknown') });
  else if (rest) lines.push({ text: i18n.t('why.rest') });
  if (near.length > 0) {
    const quoted = near.map(({ term, name }) => `${term} (${name})`).join(', ');
    lines.push({ text: i18n.t('why.near'), quoted });
  }
  const note = languageNote({ lang: language });
  if (note) lines.push({ text: note });
  const said = items.map((item) => itemWords(item, whyUndrawn));
  return about(said, lines, languageOfText({ lang: language }));
}

/** Why selected words cannot be explained or flagged, in the reader's language. */
export function whyProblemWords(problem: SelectionProblem | ReadProblem): NoteContent {
  if (problem === 'not-saved') return about([], [{ text: i18n.t('own.notSaved') }]);
  if (problem in PROBLEMS)
    return about([], [{ text: i18n.t(`why.problem.${PROBLEMS[problem as keyof typeof PROBLEMS]}`) }]);
  const key = PROBLEM_KEYS[problem as ReadProblem];
  return about([], [{ text: i18n.t(`problem.${key}.say`) }, { text: i18n.t(`problem.${key}.help`) }]);
}

function itemWords({ exact, lexicon, look, name, reason }: WhyItem, whyUndrawn: OnPage['whyUndrawn']): NoteItem {
  const undrawn = reason.kind === 'flag' && reason.hidden.length === 0 ? whyUndrawn(reason.place) : null;
  const hidden = undrawn ? [{ text: i18n.t(`why.hiding.${undrawn}`, [name]) }] : [];
  const mark = lexicon && { lexicon, ...(look ? { look } : {}) };
  return {
    mark,
    name,
    status: statusOf(reason, undrawn !== null),
    phrase: exact,
    lines: [...hidden, ...linesOf(reason)],
  };
}

function statusOf(reason: Reason, isUndrawn: boolean): string {
  if (reason.kind !== 'flag') return i18n.t('why.notFlagged');
  return isUndrawn || reason.hidden.length > 0 ? i18n.t('why.hidden') : i18n.t('why.flagged');
}

function linesOf(reason: Reason): NoteLine[] {
  switch (reason.kind) {
    case 'flag':
      return flagLines(reason);
    case 'let-go':
      return [{ text: i18n.t(`why.letGo.${LET_GO[reason.why]}`), quoted: reason.words }];
    case 'quote':
      return [
        { text: i18n.t('why.quote') },
        ...signLines('for', reason.signs),
        ...signLines('against', reason.against),
      ];
    case 'quoted':
      return [
        { text: i18n.t('why.quoted') },
        ...(reason.speaker ? [{ text: voiceName({ voice: 'quoted', speaker: reason.speaker }) }] : []),
      ];
    case 'rule':
      return [{ text: i18n.t(`why.rule.${RULES[reason.rule]}`) }];
  }
}

/** A hidden flag says first what hides it. */
function flagLines({ hidden, reason, weight, voice, speaker }: FlagReason): NoteLine[] {
  const whose = { text: i18n.t('why.weightAndVoice', [decimal(weight, 2), voiceName({ voice, speaker })]) };
  const others = voice === 'author' ? [] : [{ text: i18n.t('why.others') }];
  return [...hidden.map((one) => ({ text: hidingWords(one) })), { text: '', quoted: reason }, whose, ...others];
}

function hidingWords(hiding: Hiding): string {
  if (hiding.by === 'off') return i18n.t('why.hiding.off');
  if (hiding.by === 'dismissed') return i18n.t(`why.dismissed.${hiding.scope}`);
  const { weight } = hiding;
  if (hiding.by === 'chosen')
    return weight === 0 ? i18n.t('why.hiding.never') : i18n.t('why.hiding.chosen', [decimal(weight, 2)]);
  if (hiding.needs === null) return i18n.t('why.hiding.nowhere', [decimal(weight, 2)]);
  return i18n.t('why.hiding.sensitivity', [decimal(weight, 2), i18n.t(`sensitivity.${hiding.needs}`)]);
}

function signLines(side: 'for' | 'against', signs: readonly Sign[]): NoteLine[] {
  if (signs.length === 0) return [];
  const said = signs.map((sign) => i18n.t(`why.sign.${sign}`)).join('; ');
  return [{ text: i18n.t(`why.signs.${side}`, [said]) }];
}
