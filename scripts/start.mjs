// npm start [-- FILE|URL…]: sets everything up, builds the extension, and opens an article with it.

import { join } from 'node:path';
import { needBrowser } from './find-browser.mjs';
import { installDependencies, node22, ROOT, run, runTypeScript, say } from './setup.mjs';

installDependencies();
const browser = needBrowser();
say('Building the extension');
run(node22(), [join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', '--mode', 'demo'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
runTypeScript('demo/demo.ts', [browser, ...process.argv.slice(2)]);
