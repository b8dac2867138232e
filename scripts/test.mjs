// npm test: sets everything up and runs every check. A check that fails ends it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { needBrowser } from './find-browser.mjs';
import { installDependencies, needCommands, node22, ROOT, run, say } from './setup.mjs';

const tool = (name) => join(ROOT, 'node_modules', ...name);
const wxt = tool(['wxt', 'bin', 'wxt.mjs']);
const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };

installDependencies();
const browser = needBrowser();
if (process.platform === 'linux')
  needCommands(
    ['Xvfb', 'openbox', 'xdotool'],
    ['xvfb', 'openbox', 'xdotool'],
    'The real gestures are tested on a display of their own.',
  );

say('Types');
run(node22(), [wxt, 'prepare'], quiet);
run(tool(['.bin', 'tsc']), ['--noEmit']);
run(tool(['.bin', 'tsc']), ['-p', 'tsconfig.pure.json']);
say('Lint and format');
run(tool(['.bin', 'biome']), ['check', '--error-on-warnings']);
say('Builds: store, Firefox, demo');
run(node22(), [wxt, 'build'], quiet);
run(node22(), [wxt, 'build', '-b', 'firefox'], quiet);
run(node22(), [wxt, 'build', '--mode', 'demo'], quiet);
say('Unit, property and layer tests');
run(tool(['.bin', 'vitest']), ['run', '--reporter=default', '--reporter=json', '--outputFile.json=out/unit.json']);
say('End to end, in a real browser');
run(tool(['.bin', 'playwright']), ['test'], {
  env: { ...process.env, PATH: `${tool(['.bin'])}:${process.env.PATH}`, FRAMELIGHT_BROWSER: browser },
});

const { numPassedTests, numFailedTests } = report('unit.json');
const { expected, unexpected } = report('end-to-end.json').stats;
say(`Types, lint and three builds are sound; ${numPassedTests} unit and ${expected} end-to-end tests passed`);
console.log(`${numPassedTests + expected} passed, ${numFailedTests + unexpected} failed`);

function report(name) {
  return JSON.parse(readFileSync(join(ROOT, 'out', name), 'utf8'));
}
