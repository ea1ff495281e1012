import { ENTITY_INFO } from '../../../shared/detect/entity-types/index.ts';
import type { Verdict } from '../../../shared/protocol/message.ts';
import type { Edit } from '../../../shared/redact/index.ts';
import type { FoundValue } from '../../channel/messages.ts';
import { isActedOn } from '../verdicts/without.ts';
import type { NoticeItem } from './notice-model.ts';

export type SetAllowed = (found: FoundValue, allowed: boolean) => void;

/** One line for every value that was replaced; literal look-alikes of placeholders are none. */
export function replacedItems(edits: readonly Edit[], setAllowed: SetAllowed): NoticeItem[] {
  const byPlaceholder = new Map<string, NoticeItem>();
  for (const { type, placeholder, value } of edits)
    if (type !== 'TEXT')
      byPlaceholder.set(placeholder, itemOf({ type, value }, placeholder, setAllowed));
  return [...byPlaceholder.values()];
}

/** One line for every value found in a message that was not sent. */
export function foundItems(text: string, verdict: Verdict, setAllowed: SetAllowed): NoticeItem[] {
  const byValue = new Map<string, NoticeItem>();
  for (const { type, start, end } of verdict.findings.filter(isActedOn)) {
    const value = text.slice(start, end);
    byValue.set(value, itemOf({ type, value }, undefined, setAllowed));
  }
  return [...byValue.values()];
}

function itemOf(
  found: FoundValue,
  placeholder: string | undefined,
  setAllowed: SetAllowed,
): NoticeItem {
  return {
    name: ENTITY_INFO[found.type].name,
    placeholder,
    value: found.value,
    setAllowed: (allowed) => setAllowed(found, allowed),
  };
}
