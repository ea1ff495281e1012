import { framePage } from './frame-page.ts';
import type { ModelPage } from './model-page.ts';
import { offscreenPage } from './offscreen-page.ts';

/** Chromium's background is a service worker, Firefox' a page, which has no offscreen documents. */
export function ownModelPage(): ModelPage {
  return typeof document === 'undefined' ? offscreenPage() : framePage();
}
