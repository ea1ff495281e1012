export { DocumentText, type Piece } from './document-text.ts';
export type { Field } from './field.ts';
export { type FindOptions, findValues } from './find-values.ts';
export { RawPart } from './raw-part.ts';
export { replaceValues } from './replace-values.ts';
export { Tally, type TypeCount } from './tally.ts';
export { ViewBuilder } from './view.ts';
