import { ASSISTANT_SIGNS } from './assistant.ts';
import { CREDENTIAL_SIGNS } from './credentials.ts';
import { DECODED_SIGNS, DOWNLOAD_SIGNS } from './download.ts';
import { HIDING_SIGNS } from './hiding.ts';
import { MACHINE_SIGNS } from './machine.ts';
import { OVERRIDE_SIGNS } from './override.ts';
import { PLACE_SIGNS } from './places.ts';
import type { Sign } from './sign.ts';
import { TAKING_SIGNS } from './taking.ts';

/** All there is to look for, each with an id of its own. */
export const SIGNS: readonly Sign[] = [
  ...HIDING_SIGNS,
  ...OVERRIDE_SIGNS,
  ...TAKING_SIGNS,
  ...ASSISTANT_SIGNS,
  ...DOWNLOAD_SIGNS,
  ...DECODED_SIGNS,
  ...MACHINE_SIGNS,
  ...CREDENTIAL_SIGNS,
  ...PLACE_SIGNS,
].map((sign, i) => ({ ...sign, id: `${sign.code}-${i}` }));
