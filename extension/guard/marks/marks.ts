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
  /** More is known about a draft: mark again if it is still there. */
  refresh(text: string): void;
}

export function createMarks(options: MarksOptions): Marks {
  const { field, rich, signal } = options;
  let current: Editor | undefined;
  let lastLength = 0;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function update(): void {
    frame = 0;
    if (current === undefined || signal.aborted) return;
    const text = current.element.isConnected ? current.read() : '';
    lastLength = text.length;
    paint(current, text);
    if (text !== '') options.onDraft(text);
  }

  function paint(editor: Editor, text: string): void {
    const [marker, other] = editor.kind === 'field' ? [field, rich] : [rich, field];
    other.clear();
    marker.mark(editor, text, options.findingsIn(text));
  }

  signal.addEventListener('abort', () => rich.clear(), { once: true });
  return {
    touch(editor) {
      current = editor;
      clearTimeout(timer);
      if (lastLength > EVERY_KEY_LENGTH) timer = setTimeout(update, PAUSE_MS);
      else if (frame === 0) frame = requestAnimationFrame(update);
    },
    refresh(text) {
      if (current?.element.isConnected && current.read() === text) paint(current, text);
    },
  };
}
