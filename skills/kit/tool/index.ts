export { ERROR_META } from './error-result.ts';
export { Refusal } from './refusal.ts';
export { createServer, type SkillServer, serve } from './serve.ts';
export { defineTool, type Tool } from './tool.ts';
export { breathe, type Work } from './work.ts';
