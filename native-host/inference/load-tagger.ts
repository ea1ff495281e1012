import { createTagger, type Tagger } from '../../shared/model/index.ts';
import { modelUnsupported } from './model-errors.ts';
import { loadModel, type ModelFiles, modelBytes } from './model-files.ts';
import {
  type OpenSession,
  openSession,
  type Runtime,
  type RuntimeChoice,
} from './runtime/open-session.ts';

export interface LoadedTagger {
  tagger: Tagger;
  runtime: Runtime;
  /** Size of the model's files. */
  modelBytes: number;
}

/** Tagged once, so that the first text does not wait for tables and buffers to be set up. */
const WARM_UP = 'Dear Ms Example,\nplease call me at work in Exampletown before 5 May.\n';

/**
 * A tagger with the model of `folder`, in this process, ready for its first text.
 * @throws LifeSavorError MODEL_MISSING, MODEL_CORRUPT, MODEL_UNSUPPORTED.
 */
export async function loadTagger(folder: string, choice: RuntimeChoice): Promise<LoadedTagger> {
  const files = loadModel(folder);
  try {
    const { tagger, runtime } = await startTagger(files, choice);
    return { tagger, runtime, modelBytes: modelBytes(files.card) };
  } catch (cause) {
    throw modelUnsupported(folder, { cause });
  }
}

async function startTagger(
  { card, network, lists, vocabulary }: ModelFiles,
  choice: RuntimeChoice,
): Promise<{ tagger: Tagger; runtime: OpenSession['runtime'] }> {
  const { session, runtime } = await openSession(network, choice);
  const tagger = createTagger({ card, lists, vocabulary }, session);
  await tagger.tag(WARM_UP);
  return { tagger, runtime };
}
