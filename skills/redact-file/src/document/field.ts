import type { EntityType } from '../../../../shared/detect/index.ts';
import type { MappedText, Substitution } from '../../../kit/text/index.ts';
import type { RawPart } from './raw-part.ts';

/** A stretch of readable text in a file, and how it is changed there. */
export interface Field {
  part: RawPart;
  /** The text as a person reads it; its places are those of `part.source`. */
  text: MappedText;
  /** Replaced as a whole or not at all, as a number is. */
  whole?: boolean;
  /** How a placeholder is written there. Default: as it is. */
  write?(placeholder: string): string;
  /** Made besides when anything in the field is replaced, and no more than once. */
  also?: Substitution;
  /** What all of the field is, whatever it says: the author of a document is a person. */
  type?: EntityType;
}
