import { type Conversation, createConversation, restore } from '../../../shared/redact/index.ts';
import {
  type CopyReply,
  type CopyRequest,
  HANDOVER_EVENT,
  READY_EVENT,
  replyEvent,
} from './page-channel.ts';

/** Restores what the page's own copy buttons and copy handlers put on the clipboard. */
export function restoreCopies(conversation: () => Conversation, signal: AbortSignal): void {
  const name = `lifesavor:${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
  const handOver = () => document.dispatchEvent(new CustomEvent(HANDOVER_EVENT, { detail: name }));
  document.addEventListener(READY_EVENT, handOver, { once: true, signal });
  handOver();

  document.addEventListener(name, (event) => void copy(event, name, conversation()), { signal });
  // After the page's own handlers: what they set is what gets copied.
  window.addEventListener('copy', (event) => restoreCopyEvent(event, conversation()), { signal });
}

async function copy(event: Event, name: string, conversation: Conversation): Promise<void> {
  if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
  const { id, texts } = JSON.parse(event.detail) as CopyRequest;
  const ok = await writeRestored(texts, conversation).catch(() => false);
  const reply: CopyReply = { id, ok };
  document.dispatchEvent(new CustomEvent(replyEvent(name), { detail: JSON.stringify(reply) }));
}

async function writeRestored(
  texts: CopyRequest['texts'],
  conversation: Conversation,
): Promise<boolean> {
  // A page may copy only while a person is acting; on its behalf the guard does no more than that.
  if (navigator.userActivation?.isActive === false) return false;
  const plain = texts['text/plain'];
  const html = texts['text/html'];
  if (html === undefined) {
    if (plain === undefined) return false;
    await navigator.clipboard.writeText(restore(plain, conversation).text);
    return true;
  }
  const blobs: Record<string, Blob> = {
    'text/html': blobOf(restoreHtml(html, conversation), 'text/html'),
  };
  if (plain !== undefined)
    blobs['text/plain'] = blobOf(restore(plain, conversation).text, 'text/plain');
  await navigator.clipboard.write([new ClipboardItem(blobs)]);
  return true;
}

function restoreCopyEvent(event: ClipboardEvent, conversation: Conversation): void {
  const data = event.clipboardData;
  if (!event.defaultPrevented || data === null) return;
  const plain = data.getData('text/plain');
  const html = data.getData('text/html');
  const restored = restore(plain, conversation);
  if (restored.restored > 0) data.setData('text/plain', restored.text);
  if (html.includes('[')) data.setData('text/html', restoreHtml(html, conversation));
}

/** Values may hold characters that mean something in markup. */
export function restoreHtml(html: string, conversation: Conversation): string {
  const escaped = conversation.entries().map((entry) => ({
    ...entry,
    value: entry.value.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`),
  }));
  return restore(html, createConversation(escaped)).text;
}

function blobOf(text: string, type: string): Blob {
  return new Blob([text], { type });
}
