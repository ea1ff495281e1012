import { expect, test, vi } from 'vitest';
import type { FleetNews } from '../channel/orders-messages.ts';
import { createBadge } from './badge.ts';

function world() {
  const says = { text: 'from before', title: '' };
  const say = async (said: Partial<typeof says>) => void Object.assign(says, said);
  const setBadgeText = vi.fn(say);
  const show = createBadge({
    setBadgeText,
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
    setTitle: say,
  });
  return { says, show, setBadgeText };
}

const news = (pending: number, noted: number): FleetNews => ({
  fleet: 'f.example',
  pending,
  noted,
});

test('the button tells how much waits, also to whoever does not see it, and nothing once nothing does', () => {
  const { says, show } = world();
  show(news(1, 2));
  expect(says).toEqual({ text: '3', title: 'Life Savor: 3 messages from f.example' });
  show(news(0, 1));
  expect(says.title).toBe('Life Savor: 1 message from f.example');
  show(news(60, 60));
  expect(says.text).toBe('99+');
  show(null);
  expect(says).toEqual({ text: '', title: 'Life Savor' });
});

test('the button is left alone while nothing changes', () => {
  const { show, setBadgeText } = world();
  show(news(1, 0));
  show(news(0, 1));
  expect(setBadgeText).toHaveBeenCalledOnce();
});
