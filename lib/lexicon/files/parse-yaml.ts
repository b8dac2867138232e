import { isNode, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { FileProblem } from './file-problem.ts';
import type { Parsed } from './parsed-file.ts';

/** Reads YAML, or JSON where lines are wanted: JSON is YAML. Names that stand twice and references are refused. */
export function parseYaml(text: string): Parsed {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    if (document.errors.length > 0) return { problems: problemsOf(document.errors, lines) };
    return { data: document.toJS({ maxAliasCount: 0 }), lineOf: (path) => lineIn(document, path, lines) };
  } catch (error) {
    const kind = error instanceof ReferenceError ? 'aliases' : 'deep';
    return { problems: [{ kind, line: null, field: '' }] };
  }
}

/** Where the form is broken, what comes after is guesswork: only the first break is told. */
function problemsOf(errors: readonly YAMLError[], lines: LineCounter): FileProblem[] {
  const broken = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return (broken ? [broken] : errors).map((error) => problemOf(error, lines));
}

const KINDS: Partial<Record<YAMLError['code'], FileProblem['kind']>> = {
  DUPLICATE_KEY: 'twice',
  RESOURCE_EXHAUSTION: 'deep', // what nests without end overflows the stack
};

const problemOf = ({ pos, code }: YAMLError, lines: LineCounter): FileProblem => ({
  kind: KINDS[code] ?? 'syntax',
  line: lines.linePos(pos[0]).line || 1,
  field: '',
});

/** Goes back along the path to a part that is there: a field that is missing stands nowhere. */
function lineIn(
  document: ReturnType<typeof parseDocument>,
  path: readonly (string | number)[],
  lines: LineCounter,
): number | null {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}
