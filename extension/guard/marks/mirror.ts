import type { Finding } from '../../../shared/protocol/message.ts';
import { markedPieces } from './marked-pieces.ts';
import css from './marks.css?inline';

/** Layout moves a field without any event now and then. */
const FOLLOW_EVERY_MS = 200;

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

/** A copy of a field's text in a closed shadow root, exactly over the field. */
export interface Mirror {
  readonly field: HTMLTextAreaElement;
  show(text: string, findings: readonly Finding[]): void;
  remove(): void;
}

export function createMirror(field: HTMLTextAreaElement): Mirror {
  const lifetime = new AbortController();
  const { host, copy } = createHost();
  let shown = '';

  function place(): void {
    const { left, top, width, height } = field.getBoundingClientRect();
    setStyle(host, { left, top, width, height });
    copy.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
  }

  /** Reads style and layout, so not with every key. */
  function adopt(): void {
    const own = getComputedStyle(field);
    for (const property of COPIED) copy.style[property] = own[property];
    // A scroll bar takes width from the text, so the field's inner width decides.
    const { borderLeftWidth, borderRightWidth } = own;
    const borders = Number.parseFloat(borderLeftWidth) + Number.parseFloat(borderRightWidth);
    setStyle(copy, { width: field.clientWidth + borders });
    place();
  }

  adopt();
  const resizes = new ResizeObserver(adopt);
  resizes.observe(field);
  const listen = { signal: lifetime.signal, passive: true };
  window.addEventListener('scroll', place, { ...listen, capture: true });
  window.addEventListener('resize', adopt, listen);
  const follow = setInterval(place, FOLLOW_EVERY_MS);
  return {
    field,
    show(text, findings) {
      const isLeftAligned = ['start', 'left'].includes(copy.style.textAlign);
      const pieces = markedPieces(text, findings, isLeftAligned);
      const key = JSON.stringify(pieces);
      if (key === shown) return;
      shown = key;
      copy.replaceChildren(...pieces.map(({ text, mark }) => (mark ? markOf(text, mark) : text)));
    },
    remove() {
      lifetime.abort();
      clearInterval(follow);
      resizes.disconnect();
      host.remove();
    },
  };
}

function createHost(): { host: HTMLElement; copy: HTMLElement } {
  const host = document.createElement('lifesavor-mirror');
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const copy = document.createElement('div');
  copy.className = 'text';
  root.append(style, copy);
  document.documentElement.append(host);
  return { host, copy };
}

function markOf(text: string, name: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.className = name;
  mark.textContent = text;
  return mark;
}

type Length = 'left' | 'top' | 'width' | 'height';

/** Sets lengths in pixels, only those that differ. */
function setStyle({ style }: HTMLElement, lengths: Partial<Record<Length, number>>): void {
  for (const [name, value] of Object.entries(lengths) as [Length, number][]) {
    const pixels = `${value}px`;
    if (style[name] !== pixels) style[name] = pixels;
  }
}
