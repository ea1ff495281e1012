export { ArchiveError, type ArchiveProblem } from './archive-errors.ts';
export { unpackArchive } from './unpack-archive.ts';
