// npm run check: types, lint with format and import rules (cycles, direction), dead code.
import { ensurePackages } from './setup/packages.mjs';
import { bin, run } from './setup/run.mjs';
import { say } from './setup/say.mjs';

const STEPS = {
  types: [bin('tsc')],
  'lint, format, import direction, cycles': [bin('biome'), 'check', '--error-on-warnings'],
  'dead code': [bin('knip')],
};

ensurePackages();
const failed = Object.entries(STEPS).filter(([name, args]) => {
  say(`Checking ${name}…`);
  return run(args) !== 0;
});
say(
  failed.length === 0 ? 'All checks hold.' : `Failed: ${failed.map(([name]) => name).join('; ')}.`,
);
process.exit(failed.length === 0 ? 0 : 1);
