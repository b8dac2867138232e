import { i18n } from '#i18n';
import type { NoteContent, NoteItem, NoteLine } from '../lib/dom/note-content.ts';
import type { ReadProblem } from '../lib/dom/read-problem.ts';
import type { SelectionProblem } from '../lib/dom/why-selection.ts';
import { familyOf } from '../lib/lexicon/ids.ts';
import type { WhyLetGo } from '../lib/lexicon/trace.ts';
import type { Explanation, FlagReason, Hiding, Reason, Ruled, Sign, WhyItem } from '../lib/report/why/why.ts';
import { decimal } from './numbers.ts';
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
} as const satisfies Record<SelectionProblem, string>;
const READ_PROBLEMS = {
  'no-article': 'noArticle',
  language: 'language',
  'document-type': 'documentType',
  failed: 'failed',
} as const satisfies Record<ReadProblem, string>;

const about = (items: readonly NoteItem[], lines: readonly NoteLine[]): NoteContent => ({
  language: i18n.t('language'),
  label: i18n.t('why.label'),
  items,
  lines,
  close: i18n.t('why.close'),
});

/** An explanation in the reader's language. */
export function whyWords({ items, rest, near }: Explanation): NoteContent {
  const lines: NoteLine[] = [];
  const isUnknown = items.every(({ reason }) => reason.kind === 'quoted');
  if (isUnknown) lines.push({ text: i18n.t('why.unknown') });
  else if (rest) lines.push({ text: i18n.t('why.rest') });
  if (near.length > 0) {
    const english = near.map(({ term, name }) => `${term} (${name})`).join(', ');
    lines.push({ text: i18n.t('why.near'), english });
  }
  return about(items.map(itemWords), lines);
}

/** Why selected words cannot be explained, in the reader's language. */
export function whyProblemWords(problem: SelectionProblem | ReadProblem): NoteContent {
  if (problem in PROBLEMS) return about([], [{ text: i18n.t(`why.problem.${PROBLEMS[problem as SelectionProblem]}`) }]);
  const key = READ_PROBLEMS[problem as ReadProblem];
  return about([], [{ text: i18n.t(`problem.${key}.say`) }, { text: i18n.t(`problem.${key}.help`) }]);
}

function itemWords({ exact, lexicon, name, reason }: WhyItem): NoteItem {
  const family = lexicon && familyOf(lexicon);
  return { family, name, status: statusOf(reason), phrase: exact, lines: linesOf(reason) };
}

function statusOf(reason: Reason): string {
  if (reason.kind !== 'flag') return i18n.t('why.notFlagged');
  return reason.hidden.length > 0 ? i18n.t('why.hidden') : i18n.t('why.flagged');
}

function linesOf(reason: Reason): NoteLine[] {
  switch (reason.kind) {
    case 'flag':
      return flagLines(reason);
    case 'let-go':
      return [{ text: i18n.t(`why.letGo.${LET_GO[reason.why]}`), english: reason.words }];
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
  return [...hidden.map((one) => ({ text: hidingWords(one) })), { text: '', english: reason }, whose, ...others];
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
