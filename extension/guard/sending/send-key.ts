/** The facts of a key event that tell whether it sends. */
export interface KeyFacts {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
  isComposing: boolean;
  keyCode: number;
}

/** What browsers report for keys an input method is still working on. */
const INPUT_METHOD = 229;

/**
 * Enter that may send, with or without Ctrl or Cmd. Not Shift+Enter or Alt+Enter, which make a new
 * line, and not the Enter that only accepts what an input method suggests.
 */
export function isSendKey({ key, shiftKey, altKey, isComposing, keyCode }: KeyFacts): boolean {
  return key === 'Enter' && !shiftKey && !altKey && !isComposing && keyCode !== INPUT_METHOD;
}
