import { describe, expect, it } from 'vitest';
import { whoseWords } from '../../lib/dom/card-content.ts';
import type { CardTexts } from '../../lib/dom/card-texts.ts';
import { readColour } from '../../lib/dom/ground.ts';
import { familyKinds } from '../../lib/dom/mark-kind.ts';
import { markStyles } from '../../lib/dom/mark-styles.ts';
import { collapseSpace } from '../../lib/dom/nodes.ts';
import { isSideElement } from '../../lib/dom/side-elements.ts';
import { isSideLine } from '../../lib/dom/side-lines.ts';
import { DEFAULT_LOOKS } from '../../lib/report/looks.ts';
import { guessLanguage } from '../../lib/text/language.ts';
import { documentOf, sentence } from './pages.ts';

describe('small parts of reading a page', () => {
  it('collapses white space of every kind', () => {
    expect(collapseSpace('\n a\u00a0 b\t\u200bc ')).toBe('a b c');
    expect(collapseSpace(' \n')).toBe('');
  });

  it('reads computed colours', () => {
    expect(readColour('rgb(255, 255, 255)')).toEqual({ lightness: 1, alpha: 1 });
    expect(readColour('rgba(0, 0, 0, 0)')).toEqual({ lightness: 0, alpha: 0 });
    expect(readColour('color(srgb 0 0 0 / 0.5)')).toEqual({ lightness: 0, alpha: 0.5 });
    expect(readColour('oklch(0.2 0.1 30)')).toEqual({ lightness: 0.2, alpha: 1 });
    expect(readColour('transparent')).toBeNull();
  });

  it('gives each look of each family on each ground a rule, and prints none', () => {
    const names = new Set<string>();
    const css = markStyles(familyKinds(DEFAULT_LOOKS), DEFAULT_LOOKS, ({ key }, ground, look) => {
      const name = `${key}-${ground}-${look}`;
      names.add(name);
      return name;
    });
    expect(names.size).toBe(5 * 2 * 4);
    expect(css.startsWith('@media screen {')).toBe(true);
    for (const style of ['solid', 'double', 'dotted', 'dashed', 'wavy']) expect(css).toContain(`underline ${style}`);
  });

  it('knows side elements by whole words, in every way of writing names', () => {
    const element = (name: string) =>
      documentOf(`<html><body><div class="${name}">x</div></body></html>`).querySelector('div')!;
    for (const name of ['article-meta', 'Share', 'authorBio', 'c-newsletter__box', 'ad'])
      expect(isSideElement(element(name)), name).toBe(true);
    for (const name of ['article-body', 'metadata-free', 'shareholders', 'adventure', 'storyBody'])
      expect(isSideElement(element(name)), name).toBe(false);
  });

  it('knows side lines by how they begin, if they are short', () => {
    for (const line of [
      'Advertisement',
      '(Reporting by A. Lind; editing by O. Pohl)',
      'https://ledger.example/a',
      'Follow us on every network',
    ])
      expect(isSideLine(line), line).toBe(true);
    for (const line of [
      sentence(0),
      'Adverse winds delayed the ships.',
      `Published figures ${'show that rents rose '.repeat(12)}`,
    ])
      expect(isSideLine(line), line).toBe(false);
  });

  it('says whose words a flag is', () => {
    const texts = {
      own: 'the writer’s own words',
      quoted: 'quoted',
      quotedFrom: 'quoted: {speaker}',
      reported: 'reported',
      reportedFrom: 'reported: {speaker}',
    } as CardTexts;
    const table = [
      ['author', null, 'the writer’s own words'],
      ['quoted', 'Oren Pohl', 'quoted: Oren Pohl'],
      ['quoted', 'the $& {speaker} group', 'quoted: the $& {speaker} group'],
      ['quoted', null, 'quoted'],
      ['reported', 'the ministry', 'reported: the ministry'],
      ['reported', null, 'reported'],
    ] as const;
    for (const [voice, speaker, words] of table) expect(whoseWords({ voice, speaker }, texts)).toBe(words);
  });
});

describe('guessLanguage', () => {
  it.each([
    ['en', sentence(1)],
    [
      'en',
      'LONDON — Shares of the company fell 4 percent on Tuesday after it said that profit would be lower than expected.',
    ],
    [
      'und',
      'Het havenbestuur vergaderde maandag zes uur lang, en niemand wilde zeggen wat er was besloten over de dokken.',
    ],
    ['und', 'Havnestyret møttes mandag, og for en gangs skyld var det ingen som ville si hva de hadde blitt enige om.'],
    [
      'und',
      'Le conseil du port s’est réuni lundi pendant six heures, et personne n’a voulu dire ce qui avait été décidé.',
    ],
    [
      'und',
      'El consejo del puerto se reunió el lunes durante seis horas y nadie quiso decir lo que se había acordado.',
    ],
    ['und', 'Совет порта заседал в понедельник шесть часов, и никто не захотел сказать, о чём договорились.'],
    ['und', '港湾委員会は月曜日に六時間にわたって会合を開いた。'],
    ['und', ''],
  ])('%s: %s', (lang, text) => {
    expect(guessLanguage(text)).toBe(lang);
  });
});
