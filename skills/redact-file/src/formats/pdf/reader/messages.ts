/** A stretch of text as it stands on a page, in points from the corner the page counts from. */
export interface TextItem {
  text: string;
  /** Where its base line starts. */
  x: number;
  y: number;
  /** The direction it is read in, counter-clockwise in degrees. */
  angle: number;
  size: number;
  /** Along the direction it is read in. */
  width: number;
  /** Whether a line ends behind it, as the file has it. */
  endsLine: boolean;
  /** Whether there is space behind it, as the file has it. */
  spaced: boolean;
}

export interface ReadPage {
  /** Left, bottom, right, top. */
  box: readonly [number, number, number, number];
  /** How a viewer turns it, clockwise in degrees. */
  rotate: number;
  /** Points of a unit. */
  unit: number;
  items: TextItem[];
}

/** Text that no page shows as its own, and that the copy has not. */
export interface HiddenText {
  /** What it is, as a word that may tell what the text is. */
  label: string;
  text: string;
  /** Names a person, whatever it looks like. */
  isPerson?: boolean;
}

/** What there was besides the text of the pages. */
export interface Extras {
  pictures: number;
  /** Entries of the description, such as title and author. */
  description: number;
  bookmarks: number;
  /** Notes, marks, stamps and drawings over a page. */
  notes: number;
  links: number;
  attachments: number;
  scripts: number;
  fields: number;
  signed: boolean;
  /** A form whose pages are only made when it is opened in some programs. */
  xfa: boolean;
  /** Pages that could not be read. */
  broken: number;
  /** Fonts that could not be read, whose text is missing. */
  unreadFonts: number;
}

export interface ReadPdf {
  pages: ReadPage[];
  hidden: HiddenText[];
  extras: Extras;
}

export interface ReaderLimits {
  pages: number;
  /** Stretches of text in all, and characters. */
  items: number;
  characters: number;
}

export interface ReaderTask {
  bytes: Uint8Array;
  limits: ReaderLimits;
}

export type ReaderFailure =
  | 'password'
  | 'damaged'
  | 'too-many-pages'
  | 'too-much-text'
  | 'too-much-memory'
  | 'too-long';

/** What the thread says: how far it is, and at last one of the others. */
export type ReaderMessage =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'read'; pdf: ReadPdf }
  | { kind: 'failed'; reason: ReaderFailure };
