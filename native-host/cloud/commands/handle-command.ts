/** Where the command that was done last is to be acknowledged. Outlives a connection. */
export interface LastAck {
  subject?: string;
}

/** A message of the stream, as far as it is used. */
export interface CommandMessage {
  data: Uint8Array;
  /** Both may throw once the connection is closed. */
  working(): void;
  ack(): void;
  /** The client of NATS has it, and does not tell of it in its types. */
  reply?: string;
}

export interface HandleOptions {
  /** Resolves when the command need not come again. */
  take(bytes: Uint8Array): Promise<void>;
  lastAck: LastAck;
  workingMs?: number;
}

/** The stream hands a command out again when it hears nothing for ten seconds. */
const WORKING_MS = 3000;

/** Has a command taken and acknowledges it. @throws what `take` throws; what the client throws. */
export async function handleCommand(
  message: CommandMessage,
  { take, lastAck, workingMs = WORKING_MS }: HandleOptions,
): Promise<void> {
  const timer = setInterval(() => sayWorking(message), workingMs);
  try {
    await take(message.data);
    lastAck.subject = message.reply ?? '';
    message.ack();
  } finally {
    clearInterval(timer);
  }
}

/** Where the connection has ended meanwhile there is nobody to say it to. */
function sayWorking(message: CommandMessage): void {
  try {
    message.working();
  } catch {
    // It is handed out again, and told to have been done then.
  }
}
