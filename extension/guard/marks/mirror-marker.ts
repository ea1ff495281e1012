import type { Finding } from '../../../shared/protocol/message.ts';
import { type Marker, markName } from './marker.ts';
import css from './marks.css?inline';

/** Everything that decides where a character of a field is. */
const COPIED = [
  ...['font', 'fontFeatureSettings', 'fontVariationSettings', 'fontKerning', 'letterSpacing'],
  ...['wordSpacing', 'lineHeight', 'textTransform', 'textIndent', 'textAlign', 'tabSize'],
  ...['direction', 'wordBreak', 'overflowWrap', 'hyphens', 'whiteSpace', 'paddingTop'],
  ...['paddingRight', 'paddingBottom', 'paddingLeft', 'borderTopWidth', 'borderRightWidth'],
  ...['borderBottomWidth', 'borderLeftWidth'],
] as const;

const STYLE = `
:host { all: initial; position: fixed; z-index: 2147483646; pointer-events: none; overflow: hidden; }
.text { box-sizing: border-box; border: 0 solid transparent; color: transparent; }
mark { color: transparent; border-radius: 2px; }
${css}`;

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

interface Mirror {
  readonly field: HTMLTextAreaElement;
  show(text: string, findings: readonly Finding[]): void;
  remove(): void;
}

function createMirror(field: HTMLTextAreaElement): Mirror {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const host = document.createElement('lifesavor-mirror');
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const copy = document.createElement('div');
  copy.className = 'text';
  root.append(style, copy);
  document.documentElement.append(host);

  const place = () => placeOver(field, host, copy);
  const resizes = new ResizeObserver(place);
  resizes.observe(field);
  window.addEventListener('scroll', place, { signal, capture: true, passive: true });
  window.addEventListener('resize', place, { signal, passive: true });
  return {
    field,
    show(text, findings) {
      copy.replaceChildren(...markedText(text, findings));
      place();
    },
    remove() {
      lifetime.abort();
      resizes.disconnect();
      host.remove();
    },
  };
}

/** The text up to the last mark; what follows cannot move anything. */
function markedText(text: string, findings: readonly Finding[]): (string | HTMLElement)[] {
  const parts: (string | HTMLElement)[] = [];
  let done = 0;
  for (const finding of findings) {
    const mark = document.createElement('mark');
    mark.className = markName(finding);
    mark.textContent = text.slice(finding.start, finding.end);
    parts.push(text.slice(done, finding.start), mark);
    done = finding.end;
  }
  // The rest of the line belongs to it: where the line wraps depends on the word's end.
  const lineEnd = text.indexOf('\n', done);
  parts.push(text.slice(done, lineEnd < 0 ? undefined : lineEnd));
  return parts;
}

function placeOver(field: HTMLTextAreaElement, host: HTMLElement, copy: HTMLElement): void {
  const box = field.getBoundingClientRect();
  const own = getComputedStyle(field);
  host.style.left = `${box.left}px`;
  host.style.top = `${box.top}px`;
  host.style.width = `${box.width}px`;
  host.style.height = `${box.height}px`;
  for (const property of COPIED) copy.style[property] = own[property];
  // A scroll bar takes width from the text, so the field's inner width decides.
  const borders = Number.parseFloat(own.borderLeftWidth) + Number.parseFloat(own.borderRightWidth);
  copy.style.width = `${field.clientWidth + borders}px`;
  copy.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
}
