import type { EntityType } from '../../../../../shared/detect/index.ts';
import { localName, type OpenTag } from '../../../../kit/markup/index.ts';
import { type MappedText, type Substitution, sliceMapped } from '../../../../kit/text/index.ts';
import type { Field, Piece } from '../../document/index.ts';
import { holdsText } from './attribute-text.ts';
import { findAttribute, type WalkPlace, type WalkRules } from './xml-walk.ts';

/** Text reads on over every element but these: paragraphs, cells, parts of fields, notes. */
const BREAKS = new Set(
  'p si is c row tc tr fldchar comment text footnote endnote f v pt rph author definedname oddheader evenheader firstheader oddfooter evenfooter firstfooter formula1 formula2 txbxcontent'.split(
    ' ',
  ),
);

/** Elements that show as space. */
const SPACES: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  nobreakhyphen: '-',
};

/** Elements with nothing but a formula, in which only what stands in quotes is text. */
const FORMULAS = new Set(['f', 'definedname', 'formula', 'formula1', 'formula2']);
const QUOTED = /"((?:[^"]|"")*)"/g;

/** Elements whose text is a place or size of the format. */
const TECHNICAL = new Set(
  'posoffset posh posv align pctwidth pctheight pctposhoffset pctposvoffset col coloff row rowoff sqref attrname anchor column formulamacro fmlamacro fmlalink formatcode'.split(
    ' ',
  ),
);
/** Where charts keep numbers, which must stay numbers. */
const NUMBER_CACHES = new Set(['numcache', 'numlit']);

/** Elements whose text names a person, whatever it looks like. */
const PEOPLE: Readonly<Record<string, EntityType>> = {
  author: 'PERSON',
  creator: 'PERSON',
  lastmodifiedby: 'PERSON',
  manager: 'PERSON',
  company: 'ORGANIZATION',
};

export interface FlowOptions {
  /** Whether every element is a block of its own, as in properties. Default: as in documents. */
  breaksEverywhere?: boolean;
  /** Told of every piece of text. */
  onPiece?(piece: Piece, place: WalkPlace): void;
}

/** Reads an XML part as running text: what Word cuts into runs reads on. */
export function flowingText({ breaksEverywhere = false, onPiece }: FlowOptions = {}): WalkRules {
  const breaks = (name: string) => breaksEverywhere || BREAKS.has(name);
  return {
    wants: holdsText,
    enter(name, { document }) {
      if (breaks(name)) document.endBlock();
      else if (Object.hasOwn(SPACES, name)) document.space(SPACES[name]!);
    },
    leave(name, { document }) {
      if (breaks(name)) document.endBlock();
    },
    text(text, place) {
      const parent = place.open.at(-1);
      if (!parent) return;
      const isFormula = FORMULAS.has(localName(parent.name));
      for (const field of fieldsOf(text, parent, place)) {
        const piece = place.document.add(field);
        onPiece?.(piece, place);
        // One argument of a formula does not read on in the next.
        if (isFormula) place.document.endBlock();
      }
    },
  };
}

function fieldsOf(text: MappedText, parent: OpenTag, { part, open }: WalkPlace): Field[] {
  const name = localName(parent.name);
  if (TECHNICAL.has(name)) return [];
  if (FORMULAS.has(name)) return quotedIn(text).map((quoted) => ({ part, text: quoted }));
  // Indentation between elements is no text.
  if (text.text.trim() === '' && !isRunText(name)) return [];
  if (name === 'v' && open.some((tag) => NUMBER_CACHES.has(localName(tag.name))))
    return [{ part, text, whole: true, write: () => '0' }];
  const type = Object.hasOwn(PEOPLE, name) ? PEOPLE[name] : undefined;
  const also = isRunText(name) ? keepSpaces(parent) : undefined;
  return [{ part, text, ...(type ? { type } : {}), ...(also ? { also } : {}) }];
}

function quotedIn(text: MappedText): MappedText[] {
  return [...text.text.matchAll(QUOTED)].map(({ index, 0: quoted }) =>
    sliceMapped(text, index + 1, index + quoted.length - 1),
  );
}

function isRunText(name: string): boolean {
  return name === 't' || name === 'deltext' || name === 'instrtext' || name === 'delinstrtext';
}

/**
 * Where a value is taken out, a space may come to stand at an edge of a run, and Word and Excel drop
 * it unless told not to. Drawings (`a:t`) keep spaces anyway and know no such attribute.
 */
function keepSpaces({ name, attributes, end }: OpenTag): Substitution | undefined {
  const isDrawing = name.includes(':') && !name.startsWith('w:') && !name.startsWith('x:');
  if (isDrawing || findAttribute(attributes, 'space')) return undefined;
  return { start: end - 1, end: end - 1, text: ' xml:space="preserve"' };
}
