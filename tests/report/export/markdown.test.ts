import fc from 'fast-check';
import { default as MarkdownIt } from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { EXPORT_WORDS } from '../../../cli/export-words.ts';
import { readFramesFile } from '../../../cli/read-frames.ts';
import { escapeMarkdown } from '../../../lib/report/export/markdown/markup.ts';
import { PARTS } from '../../../lib/report/export/markdown/words.ts';
import { type MarkdownContext, markdownReport } from '../../../lib/report/export/markdown.ts';
import { showHidden } from '../../../lib/report/export/visible.ts';
import type { Report } from '../../../lib/report/report.ts';
import { DEFAULT_VIEW } from '../../../lib/report/view.ts';
import { flag, flagged, portrayal, reportOf, source } from '../made.ts';

const CONTEXT: MarkdownContext = {
  cards: [
    { id: 'labels', name: 'Labels', family: 'people', description: '', reason: '', fine: '', inTen: 7 },
    { id: 'doubt', name: 'Doubt', family: 'voice', description: '', reason: '', fine: '', inTen: null },
  ],
  frames: readFramesFile().frames,
  view: DEFAULT_VIEW,
  reference: { corpus: 'Invented News', articles: 1200 },
  words: EXPORT_WORDS,
};

/** HTML and links of bare addresses are on: nothing of the page may become either. */
const markdown = new MarkdownIt({ html: true, linkify: true });
const rendered = (report: Report, context = CONTEXT) => markdown.render(markdownReport(report, context));

/** A report with a text in every place that takes text of the page. */
function everywhere(text: string): Report {
  const flags = [
    flag(text, { start: 0, instead: [text], reason: text }),
    flag(text, { start: 0, lexicon: 'doubt', voice: 'quoted', speaker: text, weight: 0.9 }),
  ];
  const passages = [0, 1].map((start) => ({ start, end: start, text }));
  const word = { ...flags[1]!, relation: 'epithet' as const, sentence: passages[0]! };
  return reportOf({
    title: text,
    outlet: text,
    byline: text,
    published: text,
    url: `at ${text}`,
    lang: `en-${text}`, // a report of another language has fewer parts
    version: text,
    flags,
    contexts: [text, text],
    scores: [{ lexicon: 'all', flags: 1, rate: 1.5, percentile: 40 }],
    frames: [{ id: 'crime', share: 1, present: true, sentences: passages }],
    portrayals: [{ name: text, named: false, also: [text], perhaps: [text], mentions: 2, words: [word] }],
    sources: [{ name: text, named: true, verbs: [{ verb: text, times: 2, coloured: true }], words: 3, mentions: 2 }],
    headline: { text, unsupported: passages, stronger: passages },
    practices: [{ id: 'uncertainty', times: 2, examples: passages }],
  });
}

/** The tags of a rendered report, without its words. */
const tagsOf = (html: string) => html.match(/<[^>]*>/g);
const PLAIN_TAGS = tagsOf(rendered(everywhere('word')));

describe('text of the page cannot break out', () => {
  test.each([
    '# heading',
    '- point',
    '+ point',
    '* point',
    '1. point',
    '12) point',
    '> quotation',
    '    code',
    '\tcode',
    '```',
    '~~~',
    '---',
    '===',
    '***',
    '`code`',
    '**bold** _it_ ~~gone~~',
    '**',
    '[link](https://evil.example)',
    '![image](https://evil.example/x.png)',
    '[ref]: https://evil.example',
    '[^1]: note',
    '<https://evil.example>',
    'https://evil.example/x',
    'see www.evil.example now',
    '<script>alert(1)</script>',
    '<!-- never closed',
    '<details>',
    '&lt;b&gt; &#60;',
    '| a | b |',
    'a \\| b',
    'ends in \\',
    '\\',
    '|',
    'one\n\ntwo\n\n# three',
    'a\r\n| b |\r\n|---|',
    '$x$ {{ x }} ^x^',
    '"quotes" and \'quotes\'',
  ])('%j', (text) => {
    const html = rendered(everywhere(text));
    expect(tagsOf(html)).toEqual(PLAIN_TAGS);
    const shown = text.replace(/\s+/g, ' ').trim();
    const escaped = shown
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;');
    expect(html).toContain(`<h1>${escaped}</h1>`);
  });

  test('any text (seed 20260501)', () => {
    const mark = fc.constantFrom(
      ...'\\`*_{}[]<>()#+-.!|~&$^=:/@\n\t 1a"\'',
      '\u202e',
      '://',
      'www.',
      '<b>',
      '![',
      '\n\n',
    );
    const text = fc.array(fc.oneof(mark, fc.string()), { maxLength: 14 }).map((parts) => `a${parts.join('')}`);
    fc.assert(
      fc.property(text, fc.boolean(), (body, bare) => {
        const own = bare ? body.slice(1) : body;
        if (escapeMarkdown(own) === '') return;
        expect(tagsOf(rendered(everywhere(own)))).toEqual(PLAIN_TAGS);
      }),
      { seed: 20_260_501, numRuns: 400 },
    );
  });

  test('hidden characters stand as their names', () => {
    expect(escapeMarkdown('The \u202efarce\u202c.')).toBe(showHidden('The \u202efarce\u202c.'));
  });
  test.each(['The port is shut.', 'Veldt’s “free” press: 3.5 percent, half-open (so far).', 'U.S. 1.5'])(
    'ordinary text stays as it is: %s',
    (text) => {
      expect(escapeMarkdown(text)).toBe(text);
    },
  );
});

describe('the report', () => {
  const thugs = 'The thugs of Veldt left.';
  const report = flagged(
    [
      [flag('so-called', { lexicon: 'doubt', weight: 0.8, instead: ['said to be'] }), 'A so-called plan.'],
      [flag('slight', { start: 20, weight: 0.3 }), 'A slight case.'],
      [flag('thugs', { start: 104 }), thugs],
      [flag('vermin', { start: 200, voice: 'quoted', speaker: 'Oren Pohl' }), '“Vermin,” said Oren Pohl.'],
    ],
    {
      genre: 'opinion',
      paywalled: true,
      scores: [
        { lexicon: 'all', flags: 3, rate: 4.25, percentile: 72 },
        { lexicon: 'labels', flags: 2, rate: 2.25, percentile: null },
      ],
      portrayals: [portrayal('Veldt', [`epithet thugs: ${thugs}`], { also: ['Republic of Veldt'] })],
      sources: [source('Oren Pohl', 30), { ...source('critics', 10, ['claim']), named: false }],
      frames: [{ id: 'crime', share: 0.6, present: true, sentences: [{ start: 104, end: 128, text: thugs }] }],
    },
  );
  const text = markdownReport(report, CONTEXT);

  test('has the nine parts in their order', () => {
    const heads = text.split('\n').filter((line) => line.startsWith('## '));
    expect(heads).toEqual(PARTS.map((part) => `## ${EXPORT_WORDS.parts[part]}`));
  });
  test.each([
    ['the title', '# Harbour talks fail\n'],
    ['the address as a link', '<https://news.example/harbour>'],
    ['that opinion is worded strongly', EXPORT_WORDS.read.opinion],
    ['what could not be read', EXPORT_WORDS.read.paywalled],
    ['figures of a lexicon with its precision', '| Labels | 2 | 1 | 2.25 | – | annotators marked about 7 in 10 |'],
    ['what the standing is among', 'Invented News, 1,200 articles'],
    [
      'an example with reason, plainer wording and sentence',
      '- **so-called** (the writer’s own words): It judges. Plainer: said to be.\n  > A so-called plan.',
    ],
    ['whose words they are', '(quoted: Oren Pohl)'],
    ['sources', '| Oren Pohl | say | 30 | 1 |'],
    ['sources without a name', '| critics (not named) | claim | 10 | 1 |'],
    ['the share of the strongest voice', 'Oren Pohl, with 75%'],
    ['portrayals', '| thugs | a name for it | the writer’s own words | The thugs of Veldt left. |'],
    ['frames', '- **Crime and punishment**'],
    ['the overall rate last', 'Overall rate: 4.25 · a higher rate than about 72 in 100'],
    ['the rate without a lexicon', '| Doubt | 1 | 0.80 | 2.00 | 2.25 |'],
    ['every flag, shown or not', '| slight | Labels | 0.30 | the writer’s own words |'],
  ])('says %s', (_, part) => {
    expect(text).toContain(part);
  });
  test('shows no example of what the reader has hidden', () => {
    expect(text).not.toContain('A slight case.');
    const off = markdownReport(report, {
      ...CONTEXT,
      view: { ...DEFAULT_VIEW, sensitivity: 'thorough', off: ['doubt'] },
    });
    expect(off).toContain('A slight case.');
    expect(off).not.toContain('A so-called plan.');
  });
  test('leaves standings out where there is no reference', () => {
    const bare = markdownReport(report, { ...CONTEXT, reference: null });
    expect(bare).not.toContain(EXPORT_WORDS.devices.standing);
    expect(markdown.render(bare).match(/<table>/g)).toHaveLength(5);
  });
  test('says of a rate of 0 no standing: it is higher than none', () => {
    const scores = [{ lexicon: 'all', flags: 0, rate: 0, percentile: 40 }] as const;
    expect(markdownReport(reportOf({ scores }), CONTEXT)).not.toContain('40 in 100');
  });
  test.each<[string, Partial<Report>, 'carried' | 'unchecked']>([
    ['a whole text', {}, 'carried'],
    ['a short text', { words: 149 }, 'unchecked'],
    ['a text that was cut', { partial: true }, 'unchecked'],
    ['a text for subscribers', { paywalled: true }, 'unchecked'],
  ])('holds a headline that goes no further against %s', (_, change, said) => {
    const headline = { text: 'Harbour talks fail', unsupported: [], stronger: [] };
    const own = markdownReport(reportOf({ headline, ...change }), CONTEXT);
    expect(own).toContain(EXPORT_WORDS.headline[said]);
  });
  test('says of a description that it is no name', () => {
    const hetman = portrayal('the hetman', [], { named: false, perhaps: ['Oren Pohl'] });
    const portrayed = markdownReport(reportOf({ portrayals: [hetman, portrayal('Veldt')] }), CONTEXT);
    expect(portrayed.split(EXPORT_WORDS.portrayals.description)).toHaveLength(2);
    expect(portrayed).toContain('May stand for: Oren Pohl.');
  });
  test('ends with the score', () => {
    expect(text.indexOf(EXPORT_WORDS.parts.score)).toBeGreaterThan(text.indexOf(EXPORT_WORDS.parts.practices));
  });
});

describe('a report of nothing', () => {
  const text = markdownReport(reportOf({ title: '', words: 0 }), CONTEXT);
  test('says so kindly, and has no empty table and no NaN', () => {
    expect(text).toContain('# Untitled article');
    expect(text).toContain(EXPORT_WORDS.devices.nothing);
    expect(text).not.toMatch(/NaN|undefined|null|\|/);
  });
});
