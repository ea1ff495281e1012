import { ENTITY_INFO } from '../../../shared/detect/entity-types/index.ts';
import type { Finding, Verdict } from '../../../shared/protocol/message.ts';
import type { Edit } from '../../../shared/redact/index.ts';
import type { FoundValue, Problem } from '../../channel/messages.ts';
import type { Why } from '../../explain/why-question.ts';
import { isActedOn } from '../verdicts/without.ts';
import type { NoticeItem } from './notice-model.ts';

/** What can be done about a value a notice lists. */
export interface FindingTools {
  setAllowed(found: FoundValue, allowed: boolean): void;
  setAllowedEverywhere(value: string, allowed: boolean): Promise<Problem | null>;
  /** There may be a vault to save to. */
  canSave(): boolean;
  /** Opens the window in which the person may save it. */
  save(found: FoundValue): Promise<Problem | null>;
  /** Prepares to explain a finding of `text`; cheap until it is asked. */
  explain(text: string, finding: Finding): () => Why;
}

/**
 * One line for every value that was replaced; literal look-alikes of placeholders are none.
 * `edits` and `findings` are in the order of the text.
 */
export function replacedItems(
  text: string,
  edits: readonly Edit[],
  findings: readonly Finding[],
  tools: FindingTools,
): NoticeItem[] {
  const byPlaceholder = new Map<string, NoticeItem>();
  let next = 0;
  for (const { type, placeholder, start, end } of edits) {
    while (next < findings.length && findings[next]!.end <= start) next++;
    const finding = findings[next];
    if (type === 'TEXT' || finding === undefined || byPlaceholder.has(placeholder)) continue;
    const item = itemOf(text, { ...finding, type, start, end }, tools);
    byPlaceholder.set(placeholder, { ...item, placeholder });
  }
  return [...byPlaceholder.values()];
}

/** One line for every value found in a message that was not sent. */
export function foundItems(text: string, verdict: Verdict, tools: FindingTools): NoticeItem[] {
  const byValue = new Map<string, NoticeItem>();
  for (const finding of verdict.findings.filter(isActedOn))
    byValue.set(text.slice(finding.start, finding.end), itemOf(text, finding, tools));
  return [...byValue.values()];
}

function itemOf(text: string, finding: Finding, tools: FindingTools): NoticeItem {
  const found = { type: finding.type, value: text.slice(finding.start, finding.end) };
  return {
    name: ENTITY_INFO[found.type].name,
    placeholder: undefined,
    value: found.value,
    setAllowed: (allowed) => tools.setAllowed(found, allowed),
    setAllowedEverywhere: (allowed) => tools.setAllowedEverywhere(found.value, allowed),
    save: tools.canSave() ? () => tools.save(found) : undefined,
    why: tools.explain(text, finding),
  };
}
