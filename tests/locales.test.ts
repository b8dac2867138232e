import { describe, expect, test } from 'vitest';
import { messagesOf, translations } from './messages.ts';

const ENGLISH = messagesOf('en');

/** Whole messages that a language has in common with English, since its word happens to be the same. */
const ALIKE = new Map([
  ['de', ['A', 'Alt', 'B', 'Export', 'Import', 'Satire', 'Text (Markdown)']],
  ['es', ['A', 'Alt', 'B', 'Ctrl']],
  [
    'fr',
    [
      'A',
      'Alt',
      'B',
      'Ctrl',
      'Opinion',
      'Page (HTML)',
      'Relation',
      'Satire',
      'Source',
      'Sources',
      '$1 phrase | $1 phrases',
    ],
  ],
  ['uk', ['Alt', 'Ctrl', 'Shift']],
]);

/** What stands on buttons and chips, where a long word would break the row. */
const BUTTONS = [
  /^sensitivity_[a-z]+$/,
  /^familyShort_/,
  /^popup_open/,
  /^(?:message_readAgain|flags_all|panel_openReport|dismissed_undo|compare_choose|compare_fromFile)$/,
  /^tools_(?:export|import|compare|history|print|report)$/,
  /^history_(?:remove|removeAll|removeAllYes|cancel|more)$/,
  /^card_(?:here|never)$/,
];
const NO_BUTTONS = new Set(['sensitivity_legend']);

/** Chromium takes no longer description of an extension, in characters. */
const LONGEST_DESCRIPTION = 132;

const formsOf = (text: string): string[] => text.split(' | ');
const holes = (form: string): string => (form.match(/\$\d/g) ?? []).sort().join(' ');
/** The product’s name and figures are the same in every language. */
const sayNothing = (text: string): boolean => !/\p{L}/u.test(text.replace(/\$\d|Framelight/g, ''));
const mayBeAlike = (locale: string, text: string): boolean =>
  sayNothing(text) || (ALIKE.get(locale) ?? []).includes(text);

test('the views speak five languages', () => {
  expect(translations()).toEqual(['de', 'es', 'fr', 'uk']);
});

describe.each(translations())('%s', (locale) => {
  const messages = messagesOf(locale);
  /** The names of the messages with which something is wrong. */
  const wrong = (test: (text: string, english: string, name: string) => boolean): string[] =>
    [...messages].filter(([name, text]) => test(text, ENGLISH.get(name) ?? '', name)).map(([name]) => name);

  test('has the messages of English, in their order', () => {
    expect([...messages.keys()]).toEqual([...ENGLISH.keys()]);
  });

  test('says which language it is', () => {
    expect(new Intl.Locale(messages.get('language')!).language).toBe(locale);
    expect(Intl.NumberFormat.supportedLocalesOf(messages.get('language')!)).toHaveLength(1);
  });

  // The 0 of French is a form of its own: it counts nought as one.
  test('has the plural forms of English', () => {
    const most = (english: number) => (locale === 'fr' && english === 2 ? 3 : english);
    const differs = (a: number, b: number) => a < b || a > most(b);
    expect(wrong((text, english) => differs(formsOf(text).length, formsOf(english).length))).toEqual([]);
  });

  test('puts the same figures and names into each form', () => {
    const last = (text: string, form: number) => holes(formsOf(text).at(-form) ?? '');
    expect(
      wrong((text, english) => formsOf(english).some((_, i) => last(text, i + 1) !== last(english, i + 1))),
    ).toEqual([]);
    expect(wrong((text, english) => formsOf(text).length > 2 && holes(formsOf(text)[0]!) !== last(english, 2))).toEqual(
      [],
    );
  });

  test('leaves nothing in English', () => {
    expect(wrong((text, english) => text === english && !mayBeAlike(locale, text))).toEqual([]);
  });

  test('mixes no Latin and Cyrillic letters in a word', () => {
    expect(wrong((text) => /\p{sc=Latin}\p{sc=Cyrillic}|\p{sc=Cyrillic}\p{sc=Latin}/u.test(text))).toEqual([]);
  });

  test('has the quotation marks and apostrophes of print', () => {
    expect(wrong((text) => /["']|\.\.\./.test(text))).toEqual([]);
  });

  test('keeps buttons and chips short', () => {
    const isButton = (name: string) =>
      !NO_BUTTONS.has(name) && !/Hint$/.test(name) && BUTTONS.some((one) => one.test(name));
    const room = (english: string) => Math.max(english.length * 1.4, english.length + 4);
    expect(wrong((text, english, name) => isButton(name) && text.length > room(english))).toEqual([]);
  });

  test('describes the extension in the room that stores give', () => {
    expect(messages.get('extension_description')!.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });
});

test('French has a space that does not break beside its marks', () => {
  const breaking = [...messagesOf('fr')].filter(([, text]) => / [:;!?»](?!\p{L})|« /u.test(text));
  expect(breaking.map(([name]) => name)).toEqual([]);
});
