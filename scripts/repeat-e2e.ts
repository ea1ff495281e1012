import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/**
 * Runs the browser tests again and again and names every test that ever failed:
 * `node scripts/repeat-e2e.ts [times] [vitest filter …]`, 20 times by default.
 */
const ROOT = resolve(import.meta.dirname, '..');
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');
const REPORT = join(ROOT, 'test-results/e2e-repeat.json');
const run = promisify(execFile);

interface Report {
  numPassedTests: number;
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

async function runOnce(filters: readonly string[]): Promise<Report> {
  await rm(REPORT, { force: true });
  const reporting = ['--reporter=json', `--outputFile=${REPORT}`];
  const args = [VITEST, 'run', '--project', 'e2e', ...reporting, ...filters];
  // A failing run exits with 1; its report says what failed.
  await run(process.execPath, args, { cwd: ROOT, maxBuffer: 1 << 26 }).catch(() => {});
  return JSON.parse(await readFile(REPORT, 'utf8'));
}

function failedTests({ testResults }: Report): string[] {
  const tests = testResults.flatMap((file) => file.assertionResults);
  return tests.filter((test) => test.status !== 'passed').map((test) => test.fullName);
}

const [times = '20', ...filters] = process.argv.slice(2);
const failures = new Map<string, number>();
for (let round = 1; round <= Number(times); round += 1) {
  const started = performance.now();
  const report = await runOnce(filters);
  const failed = failedTests(report);
  for (const name of failed) failures.set(name, (failures.get(name) ?? 0) + 1);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `round ${round}: ${report.numPassedTests} passed, ${failed.length} failed, ${seconds} s`,
  );
}
for (const [name, count] of failures) console.log(`failed ${count} × ${name}`);
process.exitCode = failures.size > 0 ? 1 : 0;
