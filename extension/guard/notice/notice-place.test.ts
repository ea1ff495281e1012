import { expect, test } from 'vitest';
import { noticePlace } from './notice-place.ts';

const viewport = { width: 1000, height: 800 };

test('sits above a composer at the bottom of the page', () => {
  const place = noticePlace({ left: 200, top: 700, width: 600, height: 60 }, 100, viewport);
  expect(place.top + 100).toBeLessThan(700);
  expect(place.left).toBe(200);
});

test('sits below a composer at the top of the page', () => {
  const place = noticePlace({ left: 200, top: 20, width: 600, height: 60 }, 100, viewport);
  expect(place.top).toBeGreaterThan(80);
});

test('stays on the screen whatever the composer is like', () => {
  const composers = [
    { left: -500, top: 10, width: 2000, height: 790 },
    { left: 990, top: 790, width: 5, height: 5 },
    undefined,
  ];
  for (const screen of [viewport, { width: 320, height: 400 }])
    for (const composer of composers) {
      const { left, top, width } = noticePlace(composer, 120, screen);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(screen.width);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top + 120).toBeLessThanOrEqual(screen.height);
    }
});
