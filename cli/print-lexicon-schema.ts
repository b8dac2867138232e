import { toJsonSchema } from '@valibot/to-json-schema';
import { ownFileSchema } from '../lib/lexicon/own.ts';

const ABOUT = {
  title: 'Framelight lexicon',
  description:
    'A lexicon as Framelight reads it from YAML or JSON; only the terms are needed. Framelight also asks for what JSON ' +
    'Schema cannot say: letters or digits in each term, no hidden characters, and no term twice.',
};

/** The published schema of lexicon files, as JSON: what `docs/lexicon.schema.json` holds. */
export function printLexiconSchema(): string {
  const schema = toJsonSchema(ownFileSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['check', 'transform'],
  });
  return `${JSON.stringify({ ...ABOUT, ...schema }, null, 2)}\n`;
}
