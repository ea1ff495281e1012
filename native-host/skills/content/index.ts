export { contentHash } from './content-hash.ts';
export { type FolderEntry, walkFolder } from './walk-folder.ts';
