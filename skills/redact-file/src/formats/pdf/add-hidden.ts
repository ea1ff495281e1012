import { plainText } from '../../../../kit/text/index.ts';
import { type DocumentText, RawPart } from '../../document/index.ts';
import type { HiddenText } from './reader/messages.ts';

/**
 * Adds text that no page shows. It is not in the copy, but a value that stands there, such as the
 * name of the author, is looked for on the pages as well.
 */
export function addHidden(hidden: readonly HiddenText[], document: DocumentText): void {
  for (const { label, text, isPerson } of hidden) {
    document.space(`${label}: `);
    document.add({
      part: new RawPart(text),
      text: plainText(text, 0),
      ...(isPerson ? { type: 'PERSON' as const } : {}),
    });
    document.endBlock();
  }
}
