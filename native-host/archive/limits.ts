/** Most bytes of all files together, and of the archive itself: 200 MiB. */
export const MAX_TOTAL_BYTES = 200 * 1024 * 1024;
/** Most files and folders. */
export const MAX_ENTRIES = 10_000;
/** Most bytes for each byte of the archive. Ordinary text gives 3 to 10. */
export const MAX_RATIO = 100;
/** Below this many bytes a ratio says nothing: an empty table may well be small. */
export const RATIO_COUNTS_FROM = 1024 * 1024;
/** Most bytes of the list at the end of the archive. */
export const MAX_DIRECTORY_BYTES = 8 * 1024 * 1024;
/** Most bytes of a path within the archive. */
export const MAX_PATH_BYTES = 1024;
