import {
  type Attribute,
  decodeEntities,
  localName,
  type MarkupToken,
  type OpenTag,
  tokenize,
} from '../../../../kit/markup/index.ts';
import { type MappedText, plainText } from '../../../../kit/text/index.ts';
import type { DocumentText, RawPart } from '../../document/index.ts';

/** Where the walk is. */
export interface WalkPlace {
  part: RawPart;
  document: DocumentText;
  /** Elements around this place, the innermost last. */
  open: readonly OpenTag[];
}

/** What is done at the places of an XML part. Names are without prefix and in lower case. */
export interface WalkRules {
  /** Before the content of an element. */
  enter?(name: string, place: WalkPlace): void;
  /** After the content of an element, which is no longer among the open ones. */
  leave?(name: string, place: WalkPlace): void;
  text(text: MappedText, place: WalkPlace): void;
  /** Whether an attribute of an element may hold text; only those are kept. */
  wants(attribute: string, element: string): boolean;
}

/** An attribute and the element it stands in, looked at after the text of the part. */
export interface FoundAttribute {
  element: OpenTag;
  attribute: Attribute;
}

/** Walks an XML part once and gives the attributes that are wanted. */
export function walkXml(part: RawPart, document: DocumentText, rules: WalkRules): FoundAttribute[] {
  const open: OpenTag[] = [];
  const place = { part, document, open };
  const attributes: FoundAttribute[] = [];
  for (const token of tokenize(part.source, 'xml')) {
    if (token.kind === 'text') rules.text(readText(part, token), place);
    else if (token.kind === 'close') leave(token.name, rules, place, open);
    else if (token.kind === 'open') {
      const name = localName(token.name);
      for (const attribute of token.attributes)
        if (rules.wants(localName(attribute.name), name))
          attributes.push({ element: token, attribute });
      open.push(token);
      rules.enter?.(name, place);
      if (token.empty) leave(token.name, rules, place, open);
    }
  }
  return attributes;
}

function leave(name: string, rules: WalkRules, place: WalkPlace, open: OpenTag[]): void {
  if (open.at(-1)?.name === name) open.pop();
  rules.leave?.(localName(name), place);
}

function readText(
  { source }: RawPart,
  { start, end, raw }: Extract<MarkupToken, { kind: 'text' }>,
): MappedText {
  return raw ? plainText(source.slice(start, end), start) : decodeEntities(source, start, end);
}

/** The value of an attribute by its name without prefix, as it stands in the source. */
export function attributeOf(
  part: RawPart,
  { attributes }: OpenTag,
  name: string,
): string | undefined {
  const found = findAttribute(attributes, name);
  return found && part.source.slice(found.start, found.end);
}

export function findAttribute(
  attributes: readonly Attribute[],
  name: string,
): Attribute | undefined {
  return attributes.find((attribute) => localName(attribute.name) === name);
}
