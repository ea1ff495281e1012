import {
  ALL,
  BUCKETS,
  consumerName,
  inboxPrefix,
  resultSubject,
  STREAMS,
} from '../../cloud/wire/subjects.ts';

/** The subjects a user may publish to and subscribe to. */
export interface Rights {
  publish: readonly string[];
  subscribe: readonly string[];
}

/** What one agent may do: take its own commands, answer them, say how it is, ask the assistant. */
export function agentRights(agent: string): Rights {
  const consumer = `${STREAMS.commands}.${consumerName(agent)}`;
  const buckets = Object.values(BUCKETS);
  return {
    publish: [
      resultSubject(agent),
      `ls.v1.ask.${agent}.*`,
      `ls.v1.flow.${agent}.*`,
      `$JS.API.CONSUMER.MSG.NEXT.${consumer}`,
      `$JS.API.CONSUMER.INFO.${consumer}`,
      `$JS.ACK.${consumer}.>`,
      ...buckets.map((bucket) => `$KV.${bucket}.${agent}`),
      ...buckets.map((bucket) => `$JS.API.STREAM.INFO.KV_${bucket}`),
    ],
    subscribe: [`${inboxPrefix(agent)}.>`, `ls.v1.answer.${agent}.*`],
  };
}

/** A worker answers the assistant's requests, and sees nothing of commands and results. */
export function workerRights(): Rights {
  return { publish: ['ls.v1.answer.*.*'], subscribe: [ALL.asks, ALL.flows] };
}

/** The operator's own user: everything of its account. */
export function operatorRights(): Rights {
  return { publish: ['>'], subscribe: ['>'] };
}
