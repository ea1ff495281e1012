import type { CommandResult } from '../../../../native-host/cloud/wire/result.ts';
import type { AgentHost } from './agent-host.ts';
import type { ResultLog } from './result-log.ts';

/** A command that a server has said to have stored. */
export interface Sent {
  agent: string;
  id: string;
  of: 'messages' | 'calls';
}

/** What came of all commands. */
export interface Counts {
  /** Those that may be carried out again after a crash. */
  messages: number;
  /** With exactly one effect. */
  once: number;
  /** Those that must never be carried out again. */
  calls: number;
  callsOnce: number;
  callsTwice: number;
  /** Said to be cut off by a crash, with an effect or without. */
  callsInterrupted: number;
  /** Neither done nor said to be interrupted. */
  callsLost: number;
  /** With a last word that came to the operator. */
  answered: number;
  /** With a last word that is still in the stream of results. */
  answersKept: number;
  /** With a last word there more than once: it was asked for again. */
  answersKeptTwice: number;
  /** Neither `ok` nor, for a call, interrupted. */
  answeredOtherwise: number;
  agents: number;
  /** Whose effects came in the order of their commands. */
  inOrder: number;
  /** Effects of commands that nobody sent. */
  foreign: number;
}

/** What agents told the operator, by command. */
export type Answers = ReadonlyMap<string, CommandResult>;

export function count(
  sent: readonly Sent[],
  hosts: readonly AgentHost[],
  { answers, results }: { answers: Answers; results: ResultLog },
): Counts {
  const effects = { messages: effectsOf(hosts, 'messages'), calls: effectsOf(hosts, 'calls') };
  const times = { messages: timesOf(effects.messages), calls: timesOf(effects.calls) };
  const messages = sent.filter((one) => one.of === 'messages');
  const calls = sent.filter((one) => one.of === 'calls');
  const timesDone = ({ of, id }: Sent) => times[of].get(id) ?? 0;
  const isInterrupted = ({ id }: Sent) => answers.get(id)?.code === 'INTERRUPTED';
  const known = new Set(sent.map(({ id }) => id));
  const agents = [...new Set(sent.map(({ agent }) => agent))];
  const isOk = (one: Sent) => {
    const result = answers.get(one.id);
    return (
      result === undefined || result.outcome === 'ok' || (one.of === 'calls' && isInterrupted(one))
    );
  };
  return {
    messages: messages.length,
    once: messages.filter((one) => timesDone(one) === 1).length,
    calls: calls.length,
    callsOnce: calls.filter((one) => timesDone(one) === 1).length,
    callsTwice: calls.filter((one) => timesDone(one) > 1).length,
    callsInterrupted: calls.filter(isInterrupted).length,
    callsLost: calls.filter((one) => timesDone(one) === 0 && !isInterrupted(one)).length,
    answered: sent.filter(({ id }) => answers.has(id)).length,
    answersKept: sent.filter(({ id }) => results.of(id).length > 0).length,
    answersKeptTwice: sent.filter(({ id }) => results.of(id).length > 1).length,
    answeredOtherwise: sent.filter((one) => !isOk(one)).length,
    agents: agents.length,
    inOrder: agents.filter((agent) => isInOrder(agent, messages, effects.messages)).length,
    foreign: [...times.messages.keys(), ...times.calls.keys()].filter((id) => !known.has(id))
      .length,
  };
}

function effectsOf(hosts: readonly AgentHost[], of: Sent['of']): Map<string, string[]> {
  return new Map(hosts.flatMap((host) => [...host.effects(of)]));
}

function timesOf(effects: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const times = new Map<string, number>();
  for (const ids of effects.values()) for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

function isInOrder(
  agent: string,
  messages: readonly Sent[],
  effects: ReadonlyMap<string, readonly string[]>,
): boolean {
  const wanted = messages.filter((one) => one.agent === agent).map(({ id }) => id);
  const done = effects.get(agent) ?? [];
  const places = done.map((id) => wanted.indexOf(id));
  return places.every((place, i) => i === 0 || place > places[i - 1]!);
}
