export { type Conversation, createConversation } from './conversation.ts';
export { type FoundPlaceholder, findPlaceholders } from './find.ts';
export {
  type Edit,
  type RedactableSpan,
  type Redacted,
  type RedactOptions,
  redact,
} from './redact.ts';
export { type Restored, restore } from './restore.ts';
export { createRestorer, type Restorer } from './restorer.ts';
export { MAX_TOKEN_LENGTH } from './token.ts';
