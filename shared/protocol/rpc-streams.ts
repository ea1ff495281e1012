import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-jsonrpc';
import { isEnvelope } from './envelope.ts';
import { LifeSavorError } from './errors.ts';
import type { Transport } from './transport.ts';
import { toWireError } from './wire-error.ts';

/** Hands the messages of a transport to the JSON-RPC library; answers the malformed ones itself. */
export class TransportReader extends AbstractMessageReader implements MessageReader {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    super();
    this.#transport = transport;
  }

  listen(callback: DataCallback): { dispose(): void } {
    this.#transport.onMessage((message) => {
      if (isEnvelope(message)) callback(message as Message);
      else this.#transport.send({ jsonrpc: '2.0', id: null, error: toWireError(notJsonRpc()) });
    });
    return { dispose: () => this.#transport.onMessage(() => {}) };
  }
}

/**
 * Gives outgoing messages to a transport. A response too large to send becomes an error response,
 * so that the caller is never left waiting.
 */
export class TransportWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #transport: Transport;
  #failure: unknown;

  constructor(transport: Transport) {
    super();
    this.#transport = transport;
  }

  async write(message: Message): Promise<void> {
    try {
      this.#transport.send(message);
    } catch (error) {
      if (!isResponse(message)) {
        this.#failure = error;
        throw error;
      }
      this.#transport.send({ jsonrpc: '2.0', id: message.id, error: toWireError(error) });
    }
  }

  /** The error of the last failed write, once; the library only passes its message on. */
  takeFailure(): unknown {
    const failure = this.#failure;
    this.#failure = undefined;
    return failure;
  }

  end(): void {
    this.#transport.close();
  }
}

function isResponse(message: Message): message is Message & { id: string | number | null } {
  return 'id' in message && !('method' in message);
}

function notJsonRpc(): LifeSavorError {
  return new LifeSavorError(
    'USAGE',
    'A message arrived that is not a JSON-RPC 2.0 request, notification or response.',
    'Update the older side.',
  );
}
