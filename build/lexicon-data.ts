import type { Plugin } from 'vite';
import { FRAMES_FILE, readFramesFile } from '../cli/read-frames.ts';
import { readLexiconFolder } from '../cli/read-lexicons.ts';
import measured from '../lexicons/measured.json' with { type: 'json' };
import type { Frame, FrameCard } from '../lib/lexicon/frames.ts';
import type { Lexicon, LexiconCard } from '../lib/lexicon/lexicon.ts';
import { inTen } from '../lib/report/measured.ts';

/** The folder as it was read last: its thousands of terms are parsed once, not for every module and entry point. */
let folder: ReturnType<typeof readLexiconFolder> | null = null;

function readFolder() {
  folder ??= readLexiconFolder();
  return folder;
}

/** The modules: lexicons and frames, for the worker; and of both the words for the reader, for the views. */
const MODULES = new Map<string, () => unknown>([
  ['virtual:lexicons', () => readFolder().lexicons.map(lexiconForEngine)],
  ['virtual:lexicon-cards', () => readFolder().lexicons.map(cardOf)],
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
      for (const file of [...readFolder().files, FRAMES_FILE]) this.addWatchFile(file);
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

const frameCardOf = ({ id, name, description }: Frame): FrameCard => ({ id, name, description });
