import type { FieldHand } from './field-hand.ts';

/** What the script leaves in the isolated world of a frame, for the calls that come later. */
export interface HandHolder {
  lifesavorField?: FieldHand;
}

/** Once for a frame: another hand would not remember what the first one does. */
export function offerHand(create: () => FieldHand): void {
  if ('lifesavorField' in globalThis) return;
  Object.defineProperty(globalThis, 'lifesavorField', { value: create() });
}
