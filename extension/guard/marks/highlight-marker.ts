import { SEVERITIES } from '../../../shared/detect/types.ts';
import type { Finding } from '../../../shared/protocol/message.ts';
import { type DraftText, draftText } from '../editors/draft-text.ts';
import { type Marker, markName } from './marker.ts';

/**
 * Marks by the CSS Custom Highlight API: the editor's DOM stays as it is. Browsers without it show
 * no marks in editable regions; messages are protected all the same.
 */
export function createHighlightMarker(): Marker {
  const registry = typeof CSS === 'object' ? CSS.highlights : undefined;
  let isClear = true;

  function clear(): void {
    if (isClear) return;
    for (const severity of SEVERITIES) registry?.delete(`lifesavor-${severity}`);
    isClear = true;
  }

  return {
    clear,
    mark(editor, _text, findings) {
      clear();
      if (registry === undefined || findings.length === 0) return;
      const draft = draftText(editor.element);
      for (const [name, ranges] of rangesByName(draft, findings))
        registry.set(name, new Highlight(...ranges));
      isClear = false;
    },
  };
}

function rangesByName(draft: DraftText, findings: readonly Finding[]): Map<string, Range[]> {
  const byName = new Map<string, Range[]>();
  for (const finding of findings) {
    const range = rangeOf(draft, finding);
    if (range === undefined) continue;
    const name = markName(finding);
    byName.set(name, [...(byName.get(name) ?? []), range]);
  }
  return byName;
}

function rangeOf(draft: DraftText, { start, end }: Finding): Range | undefined {
  const from = draft.positionAt(start, 'start');
  const to = draft.positionAt(end, 'end');
  if (from === undefined || to === undefined) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
