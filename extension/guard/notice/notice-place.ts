/** A box on the screen in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const GAP = 8;
const WIDEST = 480;
const NARROWEST = 420;

/**
 * Where a notice of `height` goes in a viewport: above the composer, else below it, else in the
 * bottom corner; never over the composer's own text when there is room beside it.
 */
export function noticePlace(
  composer: Box | undefined,
  height: number,
  viewport: { width: number; height: number },
): { left: number; top: number; width: number } {
  const room = viewport.width - 2 * GAP;
  const width = Math.min(room, WIDEST, Math.max(composer?.width ?? WIDEST, NARROWEST));
  const bottomCorner = viewport.height - height - GAP;
  if (composer === undefined)
    return { left: viewport.width - width - GAP, top: bottomCorner, width };
  const left = clamp(composer.left, GAP, viewport.width - width - GAP);
  const above = Math.min(composer.top - height - GAP, bottomCorner);
  if (above >= GAP) return { left, top: above, width };
  const below = composer.top + composer.height + GAP;
  if (below + height <= viewport.height - GAP) return { left, top: below, width };
  return { left, top: Math.max(GAP, bottomCorner), width };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
