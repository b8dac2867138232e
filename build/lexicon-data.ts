import type { Plugin } from 'vite';
import { readLexiconFolder } from '../cli/read-lexicons.ts';
import type { Lexicon, LexiconCard } from '../lib/lexicon/lexicon.ts';

/** Module that gives the lexicons, for the worker; and the one that gives their words for the reader, for the views. */
const LEXICONS = 'virtual:lexicons';
const CARDS = 'virtual:lexicon-cards';

/**
 * Turns `lexicons/en/*.yaml` into modules at build time, so that the extension carries no YAML parser. The data is one
 * JSON string: the browser parses it several times faster than an object literal.
 */
export function lexiconData(): Plugin {
  return {
    name: 'framelight:lexicons',
    resolveId: (id) => (id === LEXICONS || id === CARDS ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${LEXICONS}` && id !== `\0${CARDS}`) return;
      const { lexicons, files } = readLexiconFolder();
      for (const file of files) this.addWatchFile(file);
      return asModule(id === `\0${LEXICONS}` ? lexicons.map(lexiconForEngine) : lexicons.map(cardOf));
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

const cardOf = ({ id, name, family, description, reason, fine }: Lexicon): LexiconCard => ({
  id,
  name,
  family,
  description,
  reason,
  fine,
});
