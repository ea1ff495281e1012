import {
  type CopyReply,
  type CopyRequest,
  type CopyType,
  HANDOVER_EVENT,
  READY_EVENT,
  replyEvent,
} from './page-channel.ts';

const ANSWER_WITHIN_MS = 1_000;
const PLACEHOLDER = /\[[A-Z]+(?:\\?_[A-Z]+)*\\?_\d+\\?\]/;
const TEXT_TYPES: readonly CopyType[] = ['text/plain', 'text/html'];

/**
 * Runs in the page's world: copy buttons of chat sites copy the raw answer, which holds
 * placeholders. Such text is handed to the guard, which restores and copies it itself. Whenever
 * that does not work out, the page's own call happens as if nothing were there.
 */
export function wrapClipboard(): void {
  if (typeof Clipboard === 'undefined') return;
  let name: string | undefined;
  let lastId = 0;
  const takeName = (event: Event) => {
    if (event instanceof CustomEvent && typeof event.detail === 'string') name = event.detail;
  };
  document.addEventListener(HANDOVER_EVENT, takeName, { once: true });
  document.dispatchEvent(new CustomEvent(READY_EVENT));

  function handOver(texts: CopyRequest['texts']): Promise<boolean> {
    if (name === undefined) return Promise.resolve(false);
    const request: CopyRequest = { id: ++lastId, texts };
    const answer = nextReply(replyEvent(name), request.id);
    document.dispatchEvent(new CustomEvent(name, { detail: JSON.stringify(request) }));
    return answer;
  }

  const { prototype } = Clipboard;
  const { writeText, write } = prototype;
  prototype.writeText = async function (text) {
    const restored = PLACEHOLDER.test(text) && (await handOver({ 'text/plain': String(text) }));
    if (!restored) await writeText.call(this, text);
  };
  prototype.write = async function (items) {
    const texts = await textsOf(items);
    const holdsPlaceholder = Object.values(texts).some((text) => PLACEHOLDER.test(text));
    if (!(holdsPlaceholder && (await handOver(texts)))) await write.call(this, items);
  };
}

function nextReply(event: string, id: number): Promise<boolean> {
  return new Promise((resolve) => {
    const lifetime = new AbortController();
    const end = (ok: boolean) => {
      lifetime.abort();
      clearTimeout(timer);
      resolve(ok);
    };
    const timer = setTimeout(() => end(false), ANSWER_WITHIN_MS);
    const hear = ({ detail }: CustomEvent<string>) => {
      const reply = JSON.parse(detail) as CopyReply;
      if (reply.id === id) end(reply.ok);
    };
    document.addEventListener(event, hear as EventListener, { signal: lifetime.signal });
  });
}

/** The texts of a copy made of text only; nothing when anything else is in it. */
async function textsOf(items: readonly ClipboardItem[]): Promise<CopyRequest['texts']> {
  const item = items.length === 1 ? items[0] : undefined;
  const types = item?.types ?? [];
  if (!types.every((type) => TEXT_TYPES.some((known) => known === type))) return {};
  const texts: CopyRequest['texts'] = {};
  for (const type of TEXT_TYPES)
    if (types.includes(type)) texts[type] = await (await item!.getType(type)).text();
  return texts;
}
