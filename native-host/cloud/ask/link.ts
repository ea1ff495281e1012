import type { NatsConnection } from '@nats-io/nats-core';

/** The agent's connection, as far as questions need it. */
export interface AskLink {
  /** Id of this agent. */
  agent: string;
  /**
   * Calls back with the connection: at once where there is one, and each time it is there again,
   * the same or another. Gives a function that ends that.
   */
  onConnected(listener: (connection: NatsConnection) => void): () => void;
}
