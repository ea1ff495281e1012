export { folderInside, insideFolder, openFolder } from './folder.ts';
export { readPlainFile } from './read-file.ts';
export { writeNew } from './write-new.ts';
