import type { EntityType } from '../../../../../shared/detect/index.ts';
import { decodeEntities, localName, type OpenTag } from '../../../../kit/markup/index.ts';
import { compose, decodePercent, type MappedText } from '../../../../kit/text/index.ts';
import type { DocumentText, Field, RawPart } from '../../document/index.ts';
import { attributeOf, type FoundAttribute } from './xml-walk.ts';

/** What an attribute holds; `any` elements where no element is named. */
interface AttributeRule {
  elements?: readonly string[];
  type?: EntityType;
  write?(placeholder: string): string;
}

const nothing = () => '';
const PERSON: AttributeRule = { type: 'PERSON' };
/** Left out rather than replaced: initials, paths and keys that programs want in a form of their own. */
const LEFT_OUT: AttributeRule = { type: 'PERSON', write: nothing };
const TEXT: AttributeRule = {};

/** Attributes that hold text or name people. All others are names and numbers of the format. */
const RULES: Readonly<Record<string, AttributeRule>> = {
  author: PERSON,
  lastauthor: PERSON,
  username: PERSON,
  displayname: PERSON,
  refreshedby: PERSON,
  initials: LEFT_OUT,
  userid: LEFT_OUT,
  name: { elements: ['cmauthor', 'author', 'userinfo'], type: 'PERSON' },
  url: { elements: ['abspath'], type: 'USERNAME', write: nothing },
  descr: TEXT,
  title: TEXT,
  tooltip: TEXT,
  display: TEXT,
  displaytext: TEXT,
  alt: TEXT,
  instr: TEXT,
  location: TEXT,
  prompt: TEXT,
  prompttitle: TEXT,
  error: TEXT,
  errortitle: TEXT,
  caption: TEXT,
  connection: TEXT,
  command: TEXT,
  sourcefile: TEXT,
  href: TEXT,
  string: TEXT,
  value: { elements: ['listitem'] },
  val: {
    elements: [
      'docvar',
      'connectstring',
      'query',
      'alias',
      'tag',
      'default',
      'statustext',
      'helptext',
      'listentry',
    ],
  },
};

/** The name of a column has to be that of its header; those of pictures are often names of files. */
const NAMED: AttributeRule = { elements: ['tablecolumn', 'docpr', 'cnvpr'] };
/** The values a pivot table keeps. */
const CACHED_TEXT: AttributeRule = { elements: ['s'] };
const CACHED_NUMBER: AttributeRule = { elements: ['n'], write: () => '0' };
const FURTHER_RULES: Readonly<Record<string, readonly AttributeRule[]>> = {
  name: [NAMED],
  v: [CACHED_TEXT, CACHED_NUMBER],
};

/** Whether an attribute may hold text at all; names without prefix, in lower case. */
export function holdsText(attribute: string, element: string): boolean {
  return attribute === 'target' || ruleFor(attribute, element) !== undefined;
}

/** Adds what attributes hold, each as a block of its own. */
export function addAttributes(
  part: RawPart,
  document: DocumentText,
  attributes: readonly FoundAttribute[],
): void {
  for (const found of attributes) {
    const field = fieldOf(part, found);
    if (!field || field.text.text === '') continue;
    document.add(field);
    document.endBlock();
  }
}

function fieldOf(part: RawPart, { element, attribute }: FoundAttribute): Field | undefined {
  const { start, end } = attribute;
  const name = localName(attribute.name);
  const text = decodeEntities(part.source, start, end);
  if (name === 'target') return targetOf(part, element, text);
  const rule = ruleFor(name, localName(element.name));
  if (!rule) return undefined;
  const { type, write } = rule;
  return {
    part,
    text,
    ...(type ? { type } : {}),
    ...(write ? { write, whole: true } : {}),
  };
}

function ruleFor(name: string, element: string): AttributeRule | undefined {
  const own = Object.hasOwn(RULES, name) ? [RULES[name]!] : [];
  const further = Object.hasOwn(FURTHER_RULES, name) ? FURTHER_RULES[name]! : [];
  const rules = [...own, ...further];
  return rules.find(({ elements }) => elements === undefined || elements.includes(element));
}

/** Where a relationship leads outside the package. Brackets are no characters of an address there. */
function targetOf(part: RawPart, element: OpenTag, text: MappedText): Field | undefined {
  if (attributeOf(part, element, 'targetmode')?.toLowerCase() !== 'external') return undefined;
  return { part, text: compose(text, decodePercent(text.text)), write: encodeURIComponent };
}
