import { toLifeSavorError } from '../../../shared/protocol/wire-error.ts';
import { loadTagger } from '../load-tagger.ts';
import type { RuntimeChoice } from '../runtime/open-session.ts';
import { serveModel, tell } from './serve-model.ts';

// The channel closes when the parent ends, however it ends: nobody is left to work for.
process.on('disconnect', () => process.exit());
if (!process.connected) process.exit();
// Ctrl+C reaches everybody in the terminal; the parent decides what becomes of its work.
process.on('SIGINT', () => {});

const [folder = '', runtime = 'auto', wasmFolder = folder] = process.argv.slice(2);
try {
  const { tagger, ...ready } = await loadTagger(folder, runtime as RuntimeChoice, wasmFolder);
  serveModel(tagger);
  await tell({ ready });
} catch (error) {
  const { code, message, nextStep } = toLifeSavorError(error);
  await tell({ refused: { code, message, nextStep } });
  process.disconnect?.();
}
