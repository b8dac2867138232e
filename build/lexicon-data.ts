import type { Plugin } from 'vite';
import { DIRECTIONS_FILE, readDirections, tallies } from '../cli/read-directions.ts';
import { FRAMES_FILE, readFramesFile } from '../cli/read-frames.ts';
import { readLexiconFolder } from '../cli/read-lexicons.ts';
import measured from '../lexicons/measured.json' with { type: 'json' };
import type { Frame, FrameCard } from '../lib/lexicon/frames.ts';
import type { Lexicon, LexiconCard } from '../lib/lexicon/lexicon.ts';
import type { AxisTally, LexiconPage } from '../lib/lexicon/term-list.ts';
import { inTen } from '../lib/report/measured.ts';

/** The folder as it was read last: its thousands of terms are parsed once, not for every module and entry point. */
let folder: ReturnType<typeof readLexiconFolder> | null = null;

function readFolder() {
  folder ??= readLexiconFolder();
  return folder;
}

/**
 * The modules: lexicons and frames, for the worker; of both the words for the reader, for the views; and for the page of
 * settings every term, with the counts by direction.
 */
const MODULES = new Map<string, () => unknown>([
  ['virtual:lexicons', () => readFolder().lexicons.map(lexiconForEngine)],
  ['virtual:lexicon-cards', () => readFolder().lexicons.map(cardOf)],
  ['virtual:lexicon-terms', () => readFolder().lexicons.map(pageOf)],
  ['virtual:directions', () => tallies(readDirections(), readFolder().lexicons).map(axisOf)],
  ['virtual:frames', () => readFramesFile().frames],
  ['virtual:frame-cards', () => readFramesFile().frames.map(frameCardOf)],
]);

/**
 * Turns `lexicons/en/*.yaml` and `lexicons/frames.yaml` into modules at build time, so that the extension carries no
 * YAML parser. The data is one JSON string: the browser parses it several times faster than an object literal.
 */
export function lexiconData(): Plugin {
  return {
    name: 'framelight:lexicons',
    resolveId: (id) => (MODULES.has(id) ? `\0${id}` : undefined),
    load(id) {
      const read = MODULES.get(id.slice(1));
      if (id[0] !== '\0' || !read) return;
      for (const file of [...readFolder().files, FRAMES_FILE, DIRECTIONS_FILE]) this.addWatchFile(file);
      return asModule(read());
    },
    watchChange() {
      folder = null;
    },
  };
}

const asModule = (data: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;

/** What the engine needs: without the sources, reasons and examples that are for those who write lexicons. */
const lexiconForEngine = (lexicon: Lexicon): Lexicon => ({
  ...lexicon,
  sources: [],
  left_out: [],
  examples: { flag: [], pass: [] },
});

function cardOf({ id, name, family, description, reason, fine }: Lexicon): LexiconCard {
  return { id, name, family, description, reason, fine, inTen: inTen(measured.lexicons[id]) };
}

/** Empty fields are left out: there are many terms. */
const pageOf = ({ id, sources, left_out, terms }: Lexicon): LexiconPage => ({
  id,
  sources,
  left_out,
  terms: terms.map(({ term, pos, weight, instead, except, cased, note }) => ({
    term,
    pos,
    weight,
    ...(instead.length ? { instead } : {}),
    ...(except.length ? { except } : {}),
    ...(cased ? { cased } : {}),
    ...(note ? { note } : {}),
  })),
});

const axisOf = ({ axis: { name, lopsided }, sides }: ReturnType<typeof tallies>[number]): AxisTally => ({
  name,
  lopsided: lopsided ?? null,
  sides: sides.map(({ side, terms, weight }) => ({ side, terms, weight })),
});

const frameCardOf = ({ id, name, description }: Frame): FrameCard => ({ id, name, description });
