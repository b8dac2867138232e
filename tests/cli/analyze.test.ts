import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseReport } from '../../lib/report/schema.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const NODE = join(ROOT, 'node_modules', '.bin', 'node');
const FOLDER = mkdtempSync(join(tmpdir(), 'framelight-cli-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** Starting a process takes a while on a busy machine. */
const PATIENCE = 60_000;

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as its users do; `input` is its standard input. */
function run(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  const child = spawn(NODE, ['--disable-warning=ExperimentalWarning', join(ROOT, 'cli', 'analyze.ts'), ...args], {
    cwd: FOLDER,
  });
  const chunks: { out: Buffer[]; err: Buffer[] } = { out: [], err: [] };
  child.stdout.on('data', (chunk: Buffer) => chunks.out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.err.push(chunk));
  child.stdin.end(input);
  const text = (parts: readonly Buffer[]) => Buffer.concat([...parts]).toString('utf8');
  return new Promise((done) =>
    child.on('close', (code) => done({ code, out: text(chunks.out), err: text(chunks.err) })),
  );
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(FOLDER, name), content);
  return name;
}

const lines = (text: string) => text.split('\n').slice(0, -1);
const parsed = (run: Run) => lines(run.out).map((line) => JSON.parse(line));
const ndjson = (...entries: unknown[]) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
const sentences = (text: string) => text.trim().split('\n').length;

const FARCE = 'The talks were a farce. The “independent” court agreed.';

describe('ndjson', { timeout: PATIENCE }, () => {
  test('answers each line with one line, in order', async () => {
    const answer = await run(
      ['--format', 'ndjson'],
      ndjson({ id: 'a', text: FARCE }, { id: 7, text: 'The port is shut.' }),
    );
    expect(parsed(answer).map(({ id, words }) => [id, words])).toEqual([
      ['a', 9],
      [7, 4],
    ]);
    expect(answer).toMatchObject({ code: 0, err: '' });
  });

  test('gives id, words, flags and frames, and of a flag its place and weight', async () => {
    const [answer] = parsed(await run(['--format', 'ndjson'], ndjson({ id: 'a', text: FARCE })));
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(['id', 'words', 'flags', 'frames']));
    for (const flag of answer.flags) {
      expect(Object.keys(flag)).toEqual(
        expect.arrayContaining(['start', 'end', 'lexicon', 'weight', 'voice', 'shown']),
      );
    }
  });

  test('counts offsets in UTF-16 code units', async () => {
    const text = '😀é İ The talks were a farce.';
    const [answer] = parsed(await run(['--format', 'ndjson'], ndjson({ id: 1, text })));
    const exact = answer.flags.map(({ start, end }: { start: number; end: number }) => text.slice(start, end));
    expect(exact).toContain('farce');
  });

  test('answers a broken line with its number and an error, and goes on', async () => {
    const input = `${ndjson({ id: 1, text: 'One.' })}{"id": 2,\n[1]\n{"id": 4}\n{"text": "x"}\n${ndjson({ id: 6, text: 'Six.' })}`;
    const answer = await run(['--format', 'ndjson'], input);
    const answers = parsed(answer);
    expect(answers.map(({ id, line }) => id ?? `line ${line}`)).toEqual([1, 'line 2', 'line 3', 'line 4', 'line 5', 6]);
    expect(answers.slice(1, 5).every(({ error }) => typeof error === 'string' && error !== '')).toBe(true);
    expect(answer.code).toBe(1);
    expect(lines(answer.err)).toHaveLength(4);
    expect(answer.err).toContain('line 2');
  });

  test('passes over empty lines, and counts them', async () => {
    const answer = await run(['--format', 'ndjson'], `\n${ndjson({ id: 1, text: 'One.' })}\n  \nbroken\n`);
    expect(parsed(answer).map(({ id, line }) => id ?? line)).toEqual([1, 5]);
  });

  test('reads a last line without an end, and lines that end as on Windows', async () => {
    const answer = await run(['--format', 'ndjson'], `{"id":1,"text":"One."}\r\n{"id":2,"text":"Two."}`);
    expect(parsed(answer).map(({ id }) => id)).toEqual([1, 2]);
    expect(answer.code).toBe(0);
  });

  test('reads a file that begins with a byte order mark', async () => {
    const answer = await run(['--format', 'ndjson', file('bom.ndjson', `\ufeff${ndjson({ id: 1, text: 'One.' })}`)]);
    expect(parsed(answer)).toMatchObject([{ id: 1, words: 1 }]);
    expect(answer.code).toBe(0);
  });

  test('gives nothing for nothing', async () => {
    expect(await run(['--format', 'ndjson'])).toEqual({ code: 0, out: '', err: '' });
  });

  test('gives empty and prototype-like texts an answer like any other', async () => {
    const answer = await run(
      ['--format', 'ndjson'],
      ndjson({ id: '__proto__', text: '' }, { id: 'constructor', text: '\ud800' }),
    );
    expect(parsed(answer)).toMatchObject([
      { id: '__proto__', words: 0, flags: [] },
      { id: 'constructor', words: 0, flags: [] },
    ]);
  });

  test('answers more lines than a pipe holds', async () => {
    const entries = Array.from({ length: 3000 }, (_, id) => ({ id, text: FARCE }));
    const answer = await run(['--format', 'ndjson'], ndjson(...entries));
    expect(parsed(answer).map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  });

  test('says in one sentence that a file is missing', async () => {
    const answer = await run(['--format', 'ndjson', 'nowhere.ndjson']);
    expect(answer).toMatchObject({ code: 1, out: '' });
    expect(sentences(answer.err)).toBe(1);
    expect(answer.err).toContain('nowhere.ndjson');
  });
});

describe('text', { timeout: PATIENCE }, () => {
  test('tells who speaks, and what good practice was seen', async () => {
    const text = 'Oren Pohl claimed that rents rose 5 percent. Critics said no. It is unclear why they rose.';
    const { out } = await run([], text);
    expect(out).toContain(
      'Who speaks: 1 named, 1 unnamed\n  Oren Pohl: claim*; 0 words quoted\n  critics (no name): say;',
    );
    expect(out).toContain(
      'sentences with a figure and its source: 1\n    Oren Pohl claimed that rents rose 5 percent.',
    );
    expect(out).toContain('open questions said to be open: 1\n    It is unclear why they rose.');
    expect(out).not.toContain('Headline against body');
  });
  test('holds the headline against the body', async () => {
    const body = 'The board met for six hours on Monday, and nobody would tell what it had agreed upon. ';
    const { out } = await run([], `Board lets 45 docks go\n${body.repeat(12)}`);
    expect(out).toContain('Headline against body\n  nowhere in the body: 45\n');
  });
  test('shows each flag in its sentence, with the reason and the figures', async () => {
    const { code, out } = await run([file('talks.txt', FARCE)]);
    expect(code).toBe(0);
    expect(out).toContain('>>farce<<');
    expect(out).toContain('>>“independent”<<');
    expect(out).toMatch(/9 words/);
  });
  test('reads standard input, with a dash and without a name', async () => {
    const outs = await Promise.all([run([], FARCE), run(['-'], FARCE), run(['--format', 'text', '-'], FARCE)]);
    expect(new Set(outs.map(({ out }) => out)).size).toBe(1);
    expect(outs[0]!.out).toContain('>>farce<<');
  });
  test('says so plainly where nothing was found', async () => {
    const { code, out } = await run([], 'The port is shut.');
    expect(code).toBe(0);
    expect(out).toContain('No loaded wording was found.');
  });
});

describe('json', { timeout: PATIENCE }, () => {
  test('gives the whole report', async () => {
    const { out } = await run(['--format', 'json'], FARCE);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ words: 9, sentences: 2, partial: false, lang: 'en' });
    expect(report.contexts).toHaveLength(report.flags.length);
  });
  test('takes a byte order mark for no part of the text', async () => {
    const report = JSON.parse((await run(['--format', 'json', file('bom.txt', `\ufeff${FARCE}`)])).out);
    const { start } = report.flags.find(({ exact }: { exact: string }) => exact === 'farce');
    expect(start).toBe(FARCE.indexOf('farce'));
  });
  test('reads bytes that are no UTF-8', async () => {
    const bytes = Uint8Array.from([0xff, 0xfe, ...Buffer.from(' The talks were a farce.')]);
    expect((await run(['--format', 'json'], bytes)).code).toBe(0);
  });
});

describe('html', { timeout: PATIENCE }, () => {
  test('marks the flags, and escapes what the text holds', async () => {
    const text = 'Talks & <script>alert("x")</script>\nIt was a farce & a <b>bold</b> one. The "free" press agreed.';
    const { code, out } = await run(['--format', 'html'], text);
    expect(code).toBe(0);
    expect(out).toMatch(/<mark class="wording author" title="[^"]+">farce<\/mark> &amp; a &lt;b&gt;bold&lt;\/b&gt;/);
    expect(out).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(out).toContain('>&quot;free&quot;</mark>');
    expect(out).not.toMatch(/<script|<b>/);
  });
});

describe('markdown', { timeout: PATIENCE }, () => {
  test('gives the whole report, with the measured precision and the names of lexicons', async () => {
    const { code, out } = await run(['--format', 'markdown', file('talks.txt', FARCE)]);
    expect(code).toBe(0);
    expect(out).toMatch(/^# /);
    expect(out).toMatch(/\| Scare quotes \| 1 \| 0 \| [\d.]+ \| – \| annotators marked about \d+ in 10 \|/);
    expect(out).toContain('- **farce** (the writer’s own words): ');
  });
});

describe('csv', { timeout: PATIENCE }, () => {
  test('gives a row for each flag, under the names of the columns', async () => {
    const { code, out } = await run(['--format', 'csv'], FARCE);
    expect(code).toBe(0);
    expect(out).toMatch(/^start,end,exact,lexicon,term,weight,voice,speaker,reason,instead,sentence\r\n/);
    expect(out).toMatch(/\r\n17,22,farce,loaded-language,farce,[\d.]+,author,,/);
  });
});

describe('report', { timeout: PATIENCE }, () => {
  test('gives a file that opens again as the same report', async () => {
    const [exported, plain] = await Promise.all([run(['--format', 'report'], FARCE), run(['--format', 'json'], FARCE)]);
    expect(parseReport(exported.out)).toEqual(JSON.parse(plain.out));
  });
});

describe('what cannot be done', { timeout: PATIENCE }, () => {
  test('a missing file is told in one sentence; the others are read', async () => {
    const answer = await run(['nowhere.txt', file('talks.txt', FARCE)]);
    expect(answer.code).toBe(1);
    expect(sentences(answer.err)).toBe(1);
    expect(answer.err).toContain('nowhere.txt');
    expect(answer.out).toContain('>>farce<<');
  });
  test.each([
    ['a format that there is not', ['--format', 'nonsense']],
    ['an option that there is not', ['--nonsense']],
    ['a format without a name', ['--format']],
    ['a format named after a part of every object', ['--format', 'constructor']],
  ])('%s: exit code 2, nothing on standard output', async (_, args) => {
    const answer = await run(args);
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).not.toBe('');
    expect(answer.err).not.toMatch(/ {4}at /);
  });
  test('--help is no fault', async () => {
    const answer = await run(['--help']);
    expect(answer).toMatchObject({ code: 0, err: '' });
    expect(answer.out).toContain('usage:');
  });
});
