import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));

/** The script of axe, for views that no adapter of it reaches. */
export const AXE = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');
