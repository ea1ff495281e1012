export { type ModelCard, modelCardSchema } from './model-card.ts';
export type { InferenceSession, TokenFeatures } from './session.ts';
export type { Tagger, TagOptions } from './tagger.ts';
export { createTagger, type Model } from './tagging/create-tagger.ts';
