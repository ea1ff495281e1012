import type { Browser } from '@wxt-dev/browser/src/gen/index.js';
import { browser as untyped } from 'wxt/browser';

/**
 * The browser's extension API. Typed here, because the package's own entry loses its types under
 * Node's module resolution.
 */
export const browser = untyped as unknown as typeof Browser;

export type { Browser };
