import { createChat, isSendKey } from './chat.ts';

const draft = document.querySelector<HTMLTextAreaElement>('#draft')!;

function fitHeight(): void {
  draft.style.height = 'auto';
  draft.style.height = `${Math.min(draft.scrollHeight, 240)}px`;
}

const chat = createChat({
  read: () => draft.value,
  clear() {
    draft.value = '';
    fitHeight();
  },
  focus: () => draft.focus(),
});

draft.addEventListener('input', fitHeight);
draft.addEventListener('keydown', (event) => {
  if (!isSendKey(event)) return;
  event.preventDefault();
  chat.send();
});

draft.focus();
