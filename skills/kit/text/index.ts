export { type DecodedText, decodeText } from './decode.ts';
export {
  collapseSpaces,
  compose,
  type MappedText,
  plainText,
  type Substitution,
  sliceMapped,
  substitute,
} from './mapped-text.ts';
export { decodePercent } from './percent.ts';
