import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** For the control a person most likely wants: it has the focus as soon as it appears, if `isFirst`. */
export function useFirstFocus<E extends HTMLElement>(isFirst = true): RefObject<E | null> {
  const control = useRef<E>(null);
  useLayoutEffect(() => {
    if (isFirst) control.current?.focus();
  }, [isFirst]);
  return control;
}
