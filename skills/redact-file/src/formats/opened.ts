import type { Work } from '../../../kit/tool/index.ts';
import type { DocumentText } from '../document/index.ts';

/** A file whose text has been added to a document. */
export interface Opened {
  /** The file with all replacements made in its parts; the same bytes where nothing was. */
  close(): Uint8Array;
  /** What a person should know about it, as sentences. */
  notes: readonly string[];
}

/** Adds the text of a file to `document`. @throws Refusal when the file is not what it should be. */
export type OpenFormat = (
  bytes: Uint8Array,
  document: DocumentText,
  work: Work,
) => Opened | Promise<Opened>;
