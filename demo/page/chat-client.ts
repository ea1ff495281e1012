/** One round of a conversation as the server remembers it. */
export interface PastRound {
  message: string;
  answer: string;
}

/** The conversation this page shows: its path. */
export function currentConversation(): string {
  return location.pathname;
}

export async function loadHistory(conversation: string): Promise<PastRound[]> {
  const query = new URLSearchParams({ conversation });
  const response = await fetch(`/api/chat?${query}`);
  return response.json();
}

/** Sends a message and calls `onText` with the whole answer so far each time more of it came. */
export async function sendMessage(
  conversation: string,
  message: string,
  files: readonly File[],
  onText: (answer: string) => void,
): Promise<void> {
  const body = new FormData();
  body.set('conversation', conversation);
  body.set('message', message);
  for (const file of files) body.append('files', file);
  const response = await fetch('/api/chat', { method: 'POST', body });
  if (!response.ok || response.body === null) throw new Error('The demo server did not answer.');
  let answer = '';
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    answer += piece;
    onText(answer);
  }
}
