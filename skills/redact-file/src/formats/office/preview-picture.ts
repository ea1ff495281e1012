import { tokenize } from '../../../../kit/markup/index.ts';
import { RawPart } from '../../document/index.ts';
import { attributeOf } from './xml-walk.ts';

const PREVIEW = /\/metadata\/thumbnail$/i;

export interface WithoutPreview {
  /** `_rels/.rels` without the relationships to preview pictures. */
  relations: string;
  /** Names of the parts that are left out. */
  pictures: readonly string[];
}

/** The picture of the first page shows what has been redacted, so it goes. */
export function withoutPreview(relations: string): WithoutPreview {
  const part = new RawPart(relations);
  const pictures: string[] = [];
  for (const token of tokenize(relations, 'xml')) {
    if (token.kind !== 'open' || !PREVIEW.test(attributeOf(part, token, 'type') ?? '')) continue;
    const target = attributeOf(part, token, 'target');
    if (target === undefined || !token.empty) continue;
    part.replace({ start: token.start, end: token.end, text: '' });
    pictures.push(target.replace(/^\//, ''));
  }
  return { relations: part.changed(), pictures };
}
