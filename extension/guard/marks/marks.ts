import type { Finding } from '../../../shared/protocol/message.ts';
import type { Editor } from '../editors/editor.ts';
import type { Marker } from './marker.ts';

/** Up to this length a draft is looked at with every keystroke, beyond it when typing pauses. */
const EVERY_KEY_LENGTH = 20_000;
const PAUSE_MS = 150;

export interface MarksOptions {
  field: Marker;
  rich: Marker;
  /** Findings worth marking; cheap when nothing has changed. */
  findingsIn(text: string): readonly Finding[];
  /** A new state of a draft has been seen. */
  onDraft(text: string): void;
  signal: AbortSignal;
}

/** Keeps the marks of the draft a person is writing up to date, at most once per frame. */
export interface Marks {
  /** The draft of `editor` may have changed. */
  touch(editor: Editor): void;
  /** More is known about a draft (about any, without `text`): mark again if it is still there. */
  refresh(text?: string): void;
}

export function createMarks(options: MarksOptions): Marks {
  const { field, rich, signal } = options;
  let current: Editor | undefined;
  let lastText = '';
  let lastFindings: readonly Finding[] = [];
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function update(): void {
    frame = 0;
    if (current === undefined || signal.aborted) return;
    const text = current.element.isConnected ? current.read() : '';
    const isNew = text !== lastText;
    if (isNew) look(text);
    paint(current);
    if (isNew && text !== '') options.onDraft(text);
  }

  function look(text: string): void {
    lastText = text;
    lastFindings = options.findingsIn(text);
  }

  /** Every time, for an editor may have rendered the same draft anew. */
  function paint(editor: Editor): void {
    const [marker, other] = editor.kind === 'field' ? [field, rich] : [rich, field];
    other.clear();
    marker.mark(editor, lastText, lastFindings);
  }

  signal.addEventListener('abort', () => rich.clear(), { once: true });
  return {
    touch(editor) {
      current = editor;
      clearTimeout(timer);
      if (lastText.length > EVERY_KEY_LENGTH) timer = setTimeout(update, PAUSE_MS);
      else if (frame === 0) frame = requestAnimationFrame(update);
    },
    refresh(text) {
      if (text !== undefined && text !== lastText) return;
      if (!current?.element.isConnected || current.read() !== lastText) return;
      look(lastText);
      paint(current);
    },
  };
}
