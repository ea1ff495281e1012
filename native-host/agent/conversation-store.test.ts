import { describe, expect, it } from 'vitest';
import { ConversationStore } from './conversation-store.ts';

const put = (store: ConversationStore, id: string, value: string) =>
  store.update(id, (conversation) => conversation.placeholderFor('EMAIL_ADDRESS', value));

describe('ConversationStore', () => {
  it('keeps the placeholders of each conversation apart', () => {
    const store = new ConversationStore();
    expect(put(store, 'a', 'x@example.org')).toBe('[EMAIL_1]');
    expect(put(store, 'b', 'y@example.org')).toBe('[EMAIL_1]');
    expect(put(store, 'a', 'z@example.org')).toBe('[EMAIL_2]');
    expect(store.entries('a')).toHaveLength(2);
    expect(store.entries('never seen')).toEqual([]);
    expect(store.size).toBe(2);
  });

  it('forgets on request', () => {
    const store = new ConversationStore();
    put(store, 'a', 'x@example.org');
    expect(store.forget('a')).toBe(true);
    expect(store.forget('a')).toBe(false);
    expect(store.entries('a')).toEqual([]);
  });

  it('forgets the one used longest ago when there are too many', () => {
    const store = new ConversationStore(Date.now, { maxConversations: 2 });
    put(store, 'a', 'x@example.org');
    put(store, 'b', 'x@example.org');
    store.entries('a');
    put(store, 'c', 'x@example.org');
    expect(store.entries('b')).toEqual([]);
    expect(store.entries('a')).toHaveLength(1);
  });

  it('forgets the oldest when the values take too much room, never the one in use', () => {
    const store = new ConversationStore(Date.now, { maxUnits: 100 });
    put(store, 'a', `${'x'.repeat(60)}@example.org`);
    put(store, 'b', `${'y'.repeat(60)}@example.org`);
    expect(store.entries('a')).toEqual([]);
    put(store, 'b', `${'z'.repeat(200)}@example.org`);
    expect(store.entries('b')).toHaveLength(2);
  });

  it('forgets what nobody has used for a day', () => {
    let now = 0;
    const store = new ConversationStore(() => now);
    put(store, 'a', 'x@example.org');
    now += 23 * 3_600_000;
    expect(store.entries('a')).toHaveLength(1);
    now += 25 * 3_600_000;
    expect(store.entries('a')).toEqual([]);
    expect(store.size).toBe(0);
  });
});
