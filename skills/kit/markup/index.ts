export { decodeEntities } from './entities.ts';
export { INLINE_ELEMENTS } from './inline.ts';
export { type Attribute, localName, type MarkupToken, type OpenTag, tokenize } from './tokenize.ts';
