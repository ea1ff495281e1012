import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from '../browser.ts';
import { createFieldHand } from '../vault/field/field-hand.ts';
import { offerHand } from '../vault/field/offered-hand.ts';
import type { FrameCall } from '../vault/frame-witness.ts';

/** Put into a frame when a person turns to the vault there; in the isolated world. */
export default defineUnlistedScript(() => {
  const call = (fieldToken: string): FrameCall => ({ fieldToken });
  offerHand(() => createFieldHand((token) => browser.runtime.sendMessage(call(token))));
});
