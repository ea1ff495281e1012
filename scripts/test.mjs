// npm test: sets up what is missing, builds, runs every suite and ends in "N passed, N failed".
// Arguments go to vitest: npm test -- --project unit shared/detect

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureKeytar } from './keytar.mjs';
import { ensurePrograms } from './setup/debian.mjs';
import { ensurePackages, ROOT } from './setup/packages.mjs';
import { bin, run } from './setup/run.mjs';
import { fail, say } from './setup/say.mjs';

const REPORT = join(ROOT, 'test-results', 'vitest.json');

ensurePackages();
ensurePrograms({
  chromium: 'chromium',
  'firefox-esr': 'firefox-esr',
  'gnome-keyring-daemon': 'gnome-keyring',
  'dbus-run-session': 'dbus',
  faketime: 'faketime',
  bwrap: 'bubblewrap',
  'nats-server': 'nats-server',
  openssl: 'openssl',
});
ensureKeytar();
say('Building the extension and the native host…');
if (run(['scripts/build.ts']) !== 0) fail('The build failed; its message is above.');
say('Running the tests…');
rmSync(REPORT, { force: true });
const code = run([
  bin('vitest'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORT}`,
  ...process.argv.slice(2),
]);
const { passed, failed } = counts();
console.log(`${passed} passed, ${failed} failed`);
process.exit(code !== 0 || failed > 0 || passed === 0 ? 1 : 0);

function counts() {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
      readFileSync(REPORT, 'utf8'),
    );
    return {
      passed: numPassedTests,
      failed: numFailedTests || (code === 0 ? 0 : Math.max(1, numFailedTestSuites)),
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
