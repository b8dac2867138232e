import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLexiconFolder } from '../../../cli/read-lexicons.ts';
import { analyze } from '../../../lib/report/analyze.ts';
import { DEFAULT_VIEW, passes, type View } from '../../../lib/report/view.ts';
import { plainArticle } from '../../../lib/text/plain-article.ts';

// Sentences of our own in the manner of news, each with one quotation: at the default sensitivity it is marked or not.

const sentences = v.pipe(v.array(v.string()), v.minLength(12));
const setSchema = v.strictObject({ flag: sentences, pass: sentences });
const { lexicons } = readLexiconFolder();

const read = (lang: string, text: string, view: View = DEFAULT_VIEW) =>
  analyze(plainArticle(text, { lang }), lexicons)
    .flags.filter((flag) => passes(flag, view))
    .map(({ exact }) => exact);

/** What stands between marks of any kind in a sentence, with its marks. */
const quotationIn = (text: string) => /[„“«»"”](?! ?[-–]).*?[“”»«"](?=[\s.,;:-]|$)/.exec(text)?.[0];

for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.yaml'))) {
  const lang = file.slice(0, -'.yaml'.length);
  const { flag, pass } = v.parse(setSchema, parse(readFileSync(join(import.meta.dirname, file), 'utf8')));

  describe(lang, () => {
    test.each(flag)('flags %s', (text) => expect(read(lang, text)).toEqual([quotationIn(text)]));
    test.each(pass)('passes %s', (text) => expect(read(lang, text)).toEqual([]));
  });
}

const THOROUGH: View = { ...DEFAULT_VIEW, sensitivity: 'thorough' };

describe('forms that say less show to the thorough only', () => {
  test.each([
    ['de', 'Der Markt „atmet“ seit dem Sommer wieder auf.'],
    ['fr', 'Le marché qui « respire » depuis cet été attire des curieux.'],
    ['es', 'El mercado que ya «respira» desde el verano atrae a curiosos.'],
    ['uk', 'Ринок поволі «дихає» після зими на повні груди.'],
    ['it', 'I vicini «volontari» hanno lasciato la piazza in poche ore.'],
    ['pl', 'Trzy wsie zostały „wyzwolone” wraz z mieszkańcami.'],
    ['sv', 'De lokala ”experterna” har aldrig sett hamnen.'],
    ['da', 'De lokale »eksperter« har aldrig set havnen.'],
    ['cs', 'Místní „odborníci“ nikdy přístav neviděli.'],
    ['fi', 'Kylän ”asiantuntijat” eivät ole nähneet satamaa.'],
  ])('%s: %s', (lang, text) => {
    expect(read(lang, text)).toEqual([]);
    expect(read(lang, text, THOROUGH)).toHaveLength(1);
  });
});

test.each([
  ['a language whose marks are not known', 'eo', 'La lokaj „fakuloj“ neniam vidis la havenon.'],
  ['marks of another language', 'fr', 'Les „experts“ de la chaîne n’ont jamais vu le port.'],
  ['a headline', 'de', 'Die „Experten“ des Senders\n\nDer Rat tagte am Abend im Saal.'],
  ['a brand with inner capitals', 'uk', 'Державна програма єдина, а «єВідновлення» працює далі.'],
  ['three in one sentence', 'de', 'Die „Reform“, die „Rettung“ und die „Lösung“ kamen nicht voran.'],
  [
    'the words of a longer quotation',
    'de',
    'Die „Rettung“ kam zu spät. Er rief: „Die Rettung des alten Hafens ist eine Sache der ganzen Stadt.“',
  ],
])('passes %s', (_, lang, text) => expect(read(lang, text, THOROUGH)).toEqual([]));
