/**
 * The guard's files, the same for sites in the manifest and for sites granted later. The page-world
 * script comes first, but both wait for each other whatever the order.
 */
export const GUARD_FILES = {
  page: ['guard-main.js'],
  isolated: ['guard.js'],
  css: ['assets/marks.css'],
} as const;
