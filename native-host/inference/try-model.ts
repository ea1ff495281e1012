import { createModelOf, type HostProgram } from './create-model.ts';

/** What a model is asked to see that it works. */
export const SAMPLE = 'Dear Ms Example,\nplease write to us in Exampletown before 5 May.\n';
/** Several starts of a process that dies, or one of a large model. */
const PATIENCE_MS = 90_000;

/**
 * Loads the model in `folder` in a process of its own and has it read a sentence.
 * @throws LifeSavorError MODEL_MISSING, MODEL_CORRUPT, MODEL_UNSUPPORTED, MODEL_FAILED, TIMEOUT; the
 * signal's reason.
 */
export async function tryModel(
  folder: string,
  program: HostProgram,
  signal: AbortSignal,
): Promise<void> {
  const model = createModelOf(folder, program);
  try {
    await model.tag(SAMPLE, { signal, timeoutMs: PATIENCE_MS });
  } finally {
    await model.close();
  }
}
