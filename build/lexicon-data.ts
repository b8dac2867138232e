import { readLexiconFolder } from '../cli/read-lexicons.ts';
import type { Plugin } from 'vite';

const ID = 'virtual:lexicons';

/**
 * Turns `lexicons/en/*.yaml` into one module at build time, so that the extension carries no YAML parser. The data is
 * one JSON string: the browser parses it several times faster than an object literal.
 */
export function lexiconData(): Plugin {
  return {
    name: 'framelight:lexicons',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return;
      const { lexicons, files } = readLexiconFolder();
      for (const file of files) this.addWatchFile(file);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(lexicons))});`;
    },
  };
}
