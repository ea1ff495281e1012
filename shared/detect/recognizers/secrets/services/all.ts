import type { Recognizer } from '../../../engine/recognizer.ts';
import { AI_TOKENS } from './ai.ts';
import { BUILD_TOKENS } from './build-and-deploy.ts';
import { CHAT_TOKENS } from './chat.ts';
import { CLOUD_TOKENS } from './clouds.ts';
import { DATA_TOKENS } from './data.ts';
import { MAIL_TOKENS } from './mail.ts';
import { MONITORING_TOKENS } from './monitoring.ts';
import { PAYMENT_TOKENS } from './payments.ts';
import { REGISTRY_TOKENS } from './registries.ts';
import { SOURCE_HOSTING_TOKENS } from './source-hosting.ts';
import { WORKPLACE_TOKENS } from './workplace.ts';

/** Every family of tokens, one recognizer each. */
export const SERVICE_TOKENS: readonly Recognizer[] = [
  ...AI_TOKENS,
  ...CLOUD_TOKENS,
  ...SOURCE_HOSTING_TOKENS,
  ...BUILD_TOKENS,
  ...REGISTRY_TOKENS,
  ...CHAT_TOKENS,
  ...PAYMENT_TOKENS,
  ...MAIL_TOKENS,
  ...MONITORING_TOKENS,
  ...DATA_TOKENS,
  ...WORKPLACE_TOKENS,
];
