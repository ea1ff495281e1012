export { ArchiveError, type ArchiveProblem } from './archive-errors.ts';
export { MAX_TOTAL_BYTES } from './limits.ts';
export { unpackArchive } from './unpack-archive.ts';
