import type { NatsConnection } from '@nats-io/nats-core';
import type { AskLink } from '../../../native-host/cloud/ask/link.ts';

/** The link of an agent that has nothing but its connection. */
export function askLinkOf({ id, connection }: { id: string; connection: NatsConnection }): AskLink {
  return {
    agent: id,
    onConnected(listener) {
      let isOver = false;
      listener(connection);
      const watch = async () => {
        for await (const { type } of connection.status())
          if (type === 'reconnect' && !isOver) listener(connection);
      };
      void watch();
      return () => {
        isOver = true;
      };
    },
  };
}
