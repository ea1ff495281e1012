import { currentConversation, loadHistory, sendMessage } from './chat-client.ts';
import { createAnswerRenderer } from './render-answer.ts';

/** What differs from editor to editor. */
export interface Composer {
  read(): string;
  clear(): void;
  focus(): void;
}

export interface Chat {
  /** Sends the draft with the chosen files; does nothing when there is neither. */
  send(): void;
}

/**
 * The chat around any composer. Expects the elements of `chat.html` in the page: `#transcript`,
 * `#send`, `#files` and `#file-list`.
 */
export function createChat(composer: Composer): Chat {
  const transcript = element('transcript');
  const picker = element('files') as HTMLInputElement;
  const fileList = element('file-list');
  let files: File[] = [];

  function setFiles(next: File[]): void {
    files = next;
    fileList.replaceChildren(...files.map((file) => chip(file.name)));
  }

  function addBubble(author: 'person' | 'assistant'): HTMLElement {
    const bubble = document.createElement('article');
    bubble.className = author;
    transcript.append(bubble);
    return bubble;
  }

  async function exchange(message: string, sentFiles: readonly File[]): Promise<void> {
    addBubble('person').textContent = message;
    const bubble = addBubble('assistant');
    bubble.setAttribute('aria-busy', 'true');
    const render = createAnswerRenderer(bubble);
    await sendMessage(currentConversation(), message, sentFiles, (answer) => {
      render(answer);
      bubble.scrollIntoView({ block: 'end' });
    });
    bubble.removeAttribute('aria-busy');
  }

  function send(): void {
    const message = composer.read().trim();
    if (message === '' && files.length === 0) return;
    const sentFiles = files;
    setFiles([]);
    composer.clear();
    composer.focus();
    void exchange(message, sentFiles);
  }

  async function showHistory(): Promise<void> {
    for (const { message, answer } of await loadHistory(currentConversation())) {
      addBubble('person').textContent = message;
      createAnswerRenderer(addBubble('assistant'))(answer);
    }
  }

  element('send').addEventListener('click', send);
  picker.addEventListener('change', () => {
    setFiles([...files, ...(picker.files ?? [])]);
    picker.value = '';
  });
  acceptDrops((dropped) => setFiles([...files, ...dropped]));
  void showHistory();
  return { send };
}

/** Enter sends, Shift+Enter and an Enter that ends a composition do not. */
export function isSendKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229;
}

/** Takes files dropped anywhere on the page. */
export function acceptDrops(onFiles: (files: File[]) => void): void {
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  });
}

function chip(name: string): HTMLElement {
  const item = document.createElement('li');
  item.textContent = name;
  return item;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}
