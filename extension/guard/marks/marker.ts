import type { Finding } from '../../../shared/protocol/message.ts';
import type { Editor } from '../editors/editor.ts';

/** Shows findings in the draft of one kind of editor. */
export interface Marker {
  mark(editor: Editor, text: string, findings: readonly Finding[]): void;
  clear(): void;
}

export function markName(finding: Finding): string {
  return `lifesavor-${finding.severity}`;
}
