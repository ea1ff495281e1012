import type { EntityType } from '../../shared/detect/entity-types/index.ts';
import type { FrameMark } from './page-fields.ts';

/** A value a person wants to keep. */
export interface SaveTask {
  do: 'save';
  value: string;
  /** Where something has told what it is. */
  type: EntityType | null;
  /** Of the page it was on, where that was a web page. */
  origin: string | null;
}

/** A field a person wants filled in. */
export interface FillTask {
  do: 'fill';
  /** Of the document with the field; absent where that is no web page. */
  origin: string | null;
  /** Of the tab, which may show the document in a frame of its page. */
  pageOrigin: string | null;
  /** Where to write; absent where nothing can be written, and a value can only be copied. */
  mark: FrameMark | null;
  obstacle: 'no-field' | 'no-access' | null;
}

/** What a window of the vault is opened for. */
export type VaultTask = SaveTask | FillTask;
