import type { Marker } from './marker.ts';
import { createMirror, type Mirror } from './mirror.ts';

/** Marks of a text area: an invisible copy of its text lies over it, with visible marks. */
export function createMirrorMarker(signal: AbortSignal): Marker {
  let mirror: Mirror | undefined;

  function clear(): void {
    mirror?.remove();
    mirror = undefined;
  }

  signal.addEventListener('abort', clear, { once: true });
  return {
    clear,
    mark(editor, text, findings) {
      const field = editor.element;
      if (findings.length === 0 || !(field instanceof HTMLTextAreaElement)) return clear();
      if (mirror?.field !== field) {
        clear();
        mirror = createMirror(field);
      }
      mirror.show(text, findings);
    },
  };
}
