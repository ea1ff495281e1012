export { adminHandlers } from './admin.ts';
export { assistantHandlers } from './assistant.ts';
export { cloudHandlers } from './cloud.ts';
export { conversationHandlers } from './conversation.ts';
export { skillHandlers } from './skills.ts';
export { textHandlers } from './text.ts';
export { vaultHandlers } from './vault.ts';
export { browserVaultHandlers } from './vault-browser.ts';
