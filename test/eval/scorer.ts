import { loadTagger } from '../../native-host/inference/load-tagger.ts';
import { fuse } from '../../shared/detect/fusion/index.ts';
import { createDetector, type Span } from '../../shared/detect/index.ts';

/** What is judged: anything that finds spans in a text. */
export interface Scorer {
  readonly name: string;
  scan(text: string): Promise<Span[]>;
}

/** The rules alone, as they run in a page before the model has answered. */
export function rulesScorer(minScore?: number): Scorer {
  const detector = createDetector(minScore === undefined ? {} : { minScore });
  return { name: 'rules', scan: async (text) => detector.scan(text) };
}

/**
 * Rules and the model of `folder`, fused as everywhere in the product.
 * @throws LifeSavorError MODEL_MISSING, MODEL_CORRUPT, MODEL_UNSUPPORTED.
 */
export async function fusedScorer(folder: string, minScore?: number): Promise<Scorer> {
  const rules = rulesScorer(minScore);
  const { tagger, runtime } = await loadTagger(folder, 'auto');
  return {
    name: `rules and model (${runtime})`,
    async scan(text) {
      return fuse(text, await rules.scan(text), await tagger.tag(text));
    },
  };
}
