import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { jsonReport } from '../../lib/report/export/json.ts';
import { flag, flagged, portrayal, source } from '../report/made.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const NODE = join(ROOT, 'node_modules', '.bin', 'node');
const FOLDER = mkdtempSync(join(tmpdir(), 'framelight-compare-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** Starting a process takes a while on a busy machine. */
const PATIENCE = 60_000;

/** Runs `npm run compare` as its users do, in a folder with the files of this test. */
function compare(args: readonly string[], input = ''): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(NODE, ['--disable-warning=ExperimentalWarning', join(ROOT, 'cli', 'compare.ts'), ...args], {
    cwd: FOLDER,
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.end(input);
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

function file(name: string, content: string): string {
  writeFileSync(join(FOLDER, name), content);
  return name;
}

const A = file('a.txt', 'Harbour talks fail\nThe talks were a farce. “The port is shut,” said Oren Pohl.\n');
const B = file('b.txt', 'Talks on the harbour end\nThe talks were a fiasco. “We will talk again,” Mr Pohl vowed.\n');
const report = flagged([[flag('thugs'), 'The thugs of \u202eVeldt\u202c left.']], {
  title: 'Veldt\n\u001b[2J votes',
  portrayals: [portrayal('Veldt', ['epithet thugs: The thugs of Veldt left.'])],
  sources: [source('Oren Pohl', 12)],
});
const EXPORTED = file('report.json', jsonReport(report));

describe('compare', { timeout: PATIENCE }, () => {
  test('sets two articles side by side, and judges neither', async () => {
    const { code, out, err } = await compare([A, B]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^A {2}Harbour talks fail\n {3}15 words/);
    expect(out).toMatch(/Wording in A alone\n {2}farce \[Loaded language\]\n/);
    expect(out).toMatch(
      /Wording in B alone\n {2}vowed \[Reporting verbs\] · beside Oren Pohl\n {2}fiasco \[Loaded language\]\n/,
    );
    expect(out).toMatch(/Oren Pohl: A 4 words \(say\); B 4 words \(vow\)/);
    expect(out).toContain('It is not clear that both tell the same event (1 name in common: Oren Pohl).');
    expect(out).toContain('It does not say which article is better');
  });
  test('reads exported reports and standard input', async () => {
    const { code, out } = await compare([EXPORTED, '-'], '\ufeffThe port is shut, Oren Pohl said.');
    expect(code).toBe(0);
    expect(out).toContain('thugs [Labels and epithets]');
    expect(out).toContain('different versions');
  });
  test('shows hidden characters by their names', async () => {
    const { out } = await compare([EXPORTED, EXPORTED]);
    expect(out).toContain('A  Veldt ⟨U+001B⟩[2J votes');
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('\u202e');
  });
});

describe('what cannot be done', { timeout: PATIENCE }, () => {
  test.each([
    ['a file that is missing', ['nowhere.txt', A], 'nowhere.txt'],
    ['a report that is none', [A, file('none.json', '{"name": "x"}')], 'none.json: The file is no report'],
    [
      'a report that was changed',
      [file('odd.json', jsonReport(report).replace('0.6', '6')), A],
      'report.flags.0.weight',
    ],
    ['a page without an article', [file('page.html', '<!doctype html><title>x</title><p>x</p>'), A], 'no article'],
  ])('%s is told in one sentence', async (_, args, said) => {
    const { code, out, err } = await compare(args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(said);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
  test.each([
    ['one article', [A]],
    ['three articles', [A, B, A]],
    ['an option that there is not', ['--nonsense', A, B]],
  ])('%s: exit code 2, nothing on standard output', async (_, args) => {
    const answer = await compare(args);
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).not.toBe('');
    expect(answer.err).not.toMatch(/ {4}at /);
  });
  test('--help is no fault', async () => {
    const { code, out } = await compare(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('usage:');
  });
});
