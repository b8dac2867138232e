import { parseYaml } from './parse-yaml.ts';
import type { Parsed } from './parsed-file.ts';

/** Reads JSON. Where each part stands is found out only when it is asked for: something is wrong then. */
export function parseJson(text: string): Parsed {
  try {
    const data: unknown = JSON.parse(text);
    let slow: Parsed | null = null;
    const lineOf = (path: readonly (string | number)[]) => {
      slow ??= parseYaml(text);
      return 'lineOf' in slow ? slow.lineOf(path) : null;
    };
    return { data, lineOf };
  } catch (error) {
    return { problems: [{ kind: 'syntax', line: lineSaid((error as Error).message, text), field: '' }] };
  }
}

/** Browsers say where in words of their own: by line, by a place, or that the text ends too soon. */
function lineSaid(message: string, text: string): number | null {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1] ?? (/end of/.test(message) ? text.length : null);
  return position === null ? null : text.slice(0, Number(position)).split('\n').length;
}
