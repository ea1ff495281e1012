import { createTagger, type Tagger } from '../../shared/model/index.ts';
import { modelUnsupported } from './model-errors.ts';
import { loadModel, type ModelFiles, modelBytes } from './model-files.ts';
import { hasNativeBuild } from './runtime/onnx-session.ts';
import {
  type OpenSession,
  openSession,
  type Runtime,
  type RuntimeChoice,
} from './runtime/open-session.ts';

export interface LoadedTagger {
  /** Id of the model. */
  id: string;
  tagger: Tagger;
  runtime: Runtime;
  /** Size of the model's files. */
  modelBytes: number;
}

/** Tagged once, so that the first text does not wait for tables and buffers to be set up. */
const WARM_UP = 'Dear Ms Example,\nplease call me at work in Exampletown before 5 May.\n';

/**
 * A tagger with the model of `folder`, or of `wasmFolder` where there is only WebAssembly, in this
 * process, ready for its first text.
 * @throws LifeSavorError MODEL_MISSING, MODEL_CORRUPT, MODEL_UNSUPPORTED.
 */
export async function loadTagger(
  folder: string,
  choice: RuntimeChoice,
  wasmFolder = folder,
): Promise<LoadedTagger> {
  const isSame = folder === wasmFolder;
  const isWasm = choice === 'wasm' || (choice === 'auto' && !isSame && !(await hasNativeBuild()));
  const files = loadModel(isWasm ? wasmFolder : folder);
  try {
    const { tagger, runtime } = await startTagger(files, choice);
    return { id: files.card.id, tagger, runtime, modelBytes: modelBytes(files.card) };
  } catch (cause) {
    throw modelUnsupported(isWasm ? wasmFolder : folder, { cause });
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
