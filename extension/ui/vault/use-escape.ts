import { useLayoutEffect } from 'preact/hooks';

/** What the Escape key does while a page shows this. */
export function useEscape(onEscape: () => void): void {
  useLayoutEffect(() => listen(onEscape, false), [onEscape]);
}

/** The same for a part of the page, which is asked before the page itself. */
export function useInnerEscape(onEscape: () => void): void {
  useLayoutEffect(() => listen(onEscape, true), [onEscape]);
}

function listen(onEscape: () => void, capture: boolean): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onEscape();
  };
  document.addEventListener('keydown', onKey, { capture });
  return () => document.removeEventListener('keydown', onKey, { capture });
}
