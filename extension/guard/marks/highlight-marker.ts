import { SEVERITIES } from '../../../shared/detect/entity-types/index.ts';
import type { Finding } from '../../../shared/protocol/message.ts';
import { type DraftText, draftText } from '../editors/draft-text.ts';
import { type Marker, markName } from './marker.ts';

/** A finding and the place it is marked at. The browser moves the range along as the DOM changes. */
interface Painted {
  name: string;
  range: Range;
}

/**
 * Marks by the CSS Custom Highlight API: the editor's DOM stays as it is. Browsers without it show
 * no marks in editable regions; messages are protected all the same.
 */
export function createHighlightMarker(): Marker {
  const registry = typeof CSS === 'object' ? CSS.highlights : undefined;
  let painted: readonly Painted[] = [];

  function clear(): void {
    if (painted.length === 0) return;
    for (const severity of SEVERITIES) registry?.delete(`lifesavor-${severity}`);
    painted = [];
  }

  return {
    clear,
    mark(editor, text, findings) {
      if (registry === undefined || isPainted(painted, text, findings)) return;
      clear();
      const draft = draftText(editor.element);
      painted = findings.flatMap((finding) => paint(draft, finding));
      for (const [name, group] of Map.groupBy(painted, (one) => one.name))
        registry.set(name, new Highlight(...group.map(({ range }) => range)));
    },
  };
}

/** Whether the marks still lie over the very same values; far cheaper than making them anew. */
function isPainted(
  painted: readonly Painted[],
  text: string,
  findings: readonly Finding[],
): boolean {
  return (
    painted.length === findings.length &&
    findings.every((finding, index) => {
      const { name, range } = painted[index]!;
      if (name !== markName(finding)) return false;
      return range.toString() === text.slice(finding.start, finding.end);
    })
  );
}

function paint(draft: DraftText, finding: Finding): Painted[] {
  const from = draft.positionAt(finding.start, 'start');
  const to = draft.positionAt(finding.end, 'end');
  if (from === undefined || to === undefined) return [];
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return [{ name: markName(finding), range }];
}
