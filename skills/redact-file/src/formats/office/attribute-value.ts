import { localName, tokenize } from '../../../../kit/markup/index.ts';
import { RawPart } from '../../document/index.ts';
import { attributeOf } from './xml-walk.ts';

/** The value of an attribute of the first element called so; empty when there is none. */
export function attributeText(source: string, element: string, attribute: string): string {
  const part = new RawPart(source);
  for (const token of tokenize(source, 'xml'))
    if (token.kind === 'open' && localName(token.name) === element)
      return attributeOf(part, token, attribute) ?? '';
  return '';
}
