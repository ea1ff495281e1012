export { adminHandlers } from './admin.ts';
export { conversationHandlers } from './conversation.ts';
export { textHandlers } from './text.ts';
