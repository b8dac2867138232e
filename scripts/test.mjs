// npm test: sets everything up and runs every check. A check that fails ends it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { needBrowser } from './find-browser.mjs';
import { needFirefox } from './find-firefox.mjs';
import { installDependencies, needCommands, node22, ROOT, run, say } from './setup.mjs';

const tool = (name) => join(ROOT, 'node_modules', ...name);
const wxt = tool(['wxt', 'bin', 'wxt.mjs']);
const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };

installDependencies();
const browser = needBrowser();
const firefox = needFirefox();
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
say('Builds: store and demo, for Chromium and Firefox');
run(node22(), [wxt, 'build'], quiet);
run(node22(), [wxt, 'build', '-b', 'firefox'], quiet);
run(node22(), [wxt, 'build', '--mode', 'demo'], quiet);
run(node22(), [wxt, 'build', '-b', 'firefox', '--mode', 'demo'], quiet);
say('Unit, property and layer tests');
run(tool(['.bin', 'vitest']), ['run', '--reporter=default', '--reporter=json', '--outputFile.json=out/unit.json']);
say('End to end, in a real Chromium');
run(tool(['.bin', 'playwright']), ['test'], {
  env: { ...process.env, PATH: `${tool(['.bin'])}:${process.env.PATH}`, FRAMELIGHT_BROWSER: browser },
});

say('End to end, in a real Firefox');
run(
  tool(['.bin', 'vitest']),
  [
    'run',
    '--config=vitest.firefox.config.ts',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=out/firefox.json',
  ],
  { env: { ...process.env, PATH: `${tool(['.bin'])}:${process.env.PATH}`, FRAMELIGHT_FIREFOX: firefox } },
);

const unit = report('unit.json');
const inFirefox = report('firefox.json');
const { expected, unexpected } = report('end-to-end.json').stats;
const ends = expected + inFirefox.numPassedTests;
say(`Types, lint and four builds are sound; ${unit.numPassedTests} unit and ${ends} end-to-end tests passed`);
console.log(
  `${unit.numPassedTests + ends} passed, ${unit.numFailedTests + unexpected + inFirefox.numFailedTests} failed`,
);

function report(name) {
  return JSON.parse(readFileSync(join(ROOT, 'out', name), 'utf8'));
}
