import { appendFile } from 'node:fs/promises';

/** One message as it reached the server. */
export interface ReceivedMessage {
  conversation: string;
  message: string;
  files: { name: string; text: string }[];
}

export interface StoredAnswer {
  message: string;
  answer: string;
}

/** Everything the server ever got, and what it answered. */
export interface ReceivedLog {
  add(message: ReceivedMessage, answer: string): Promise<void>;
  all(): ReceivedMessage[];
  history(conversation: string): StoredAnswer[];
}

/** Keeps messages in memory and, with `file`, appends each as a line of JSON. */
export function createReceivedLog(file: string | undefined): ReceivedLog {
  const messages: (ReceivedMessage & { answer: string })[] = [];
  return {
    async add(message, answer) {
      messages.push({ ...message, answer });
      if (file !== undefined) await appendFile(file, `${JSON.stringify(message)}\n`);
    },
    all: () => messages.map(({ answer: _answer, ...message }) => message),
    history: (conversation) =>
      messages
        .filter((entry) => entry.conversation === conversation)
        .map(({ message, answer }) => ({ message, answer })),
  };
}
