export { SKIP_REASONS, Skipped } from './skipped.ts';
export { type WalkedFile, walkFiles } from './walk-files.ts';
