import type { ErrorCode, EventName, MethodName } from '../../shared/protocol/index.ts';

/** One sentence each; the compiler misses none. */
export const METHOD_TEXTS: Readonly<Record<MethodName, string>> = {
  'session.hello':
    'Opens the session and agrees on a version. The first request on every connection; nothing else is answered before it.',
  'message.check': 'The verdict on one message: findings, safety, route and the strongest action.',
  'text.scan':
    'Findings only. With `progressToken`, they also arrive in batches as `$/progress` values.',
  'text.redact':
    'Replaces what policy keeps from leaving by placeholders; the map stays in the agent.',
  'text.restore': 'Puts the values back in place of the placeholders of a conversation.',
  'conversation.open': 'Every entry the agent knows for a conversation; none when it is new.',
  'conversation.put':
    'Adds entries. One whose placeholder is already taken is left as it was and not counted.',
  'conversation.forget': 'Drops a map. Its placeholders can never be restored again.',
  'policy.change':
    'Sets the profile or the detection settings of the policy file; gives the policy then in force. Rules and the default action are for the command line.',
  'policy.get': 'The policy in force.',
  'agent.status': 'How the agent does.',
  'agent.stop':
    'Answers, then ends the agent. Only for the command line; a browser gets `AGENT_REFUSED`.',
};

export const EVENT_TEXTS: Readonly<Record<EventName, string>> = {
  'policy.changed': 'The policy file has changed; the policy sent is in force from now on.',
  'relay.failed':
    'Sent by the relay itself, before it exits, when it has no agent to relay to. The only message a relay makes up.',
};

export const ERROR_TEXTS: Readonly<Record<ErrorCode, string>> = {
  INTERNAL: 'An unexpected problem. Its details are not sent.',
  USAGE: 'The command line, or the JSON-RPC envelope, is not right.',
  INVALID_PARAMS: 'A method does not accept these parameters.',
  UNKNOWN_METHOD: 'This build does not know the method.',
  INPUT_UNREADABLE: 'An input cannot be read.',
  INPUT_BINARY: 'An input is not text.',
  INPUT_INVALID: 'An input is text, but not of the shape needed, or too long.',
  OUTPUT_UNWRITABLE: 'A file or folder cannot be written.',
  MANIFEST_FOREIGN: 'A host manifest of the same name belongs to another product.',
  AGENT_NOT_RUNNING: 'Nobody listens at the address of the agent.',
  AGENT_START_FAILED: 'The agent was started but did not come up.',
  AGENT_REFUSED: 'The two ends do not trust each other, or the caller may not do this.',
  VERSION_MISMATCH: 'The two sides speak no common version, or an answer has an unknown shape.',
  HELLO_REQUIRED: 'A request came before `session.hello`.',
  CONNECTION_LOST: 'The connection ended while the request was under way.',
  TIMEOUT: 'No answer in the time the caller allows.',
  POLICY_INVALID: 'The policy file is not a policy.',
  MODEL_MISSING: 'The files of the model are not there.',
  MODEL_CORRUPT: 'A file of the model is not the one its card describes.',
  MODEL_UNSUPPORTED: 'This build cannot run the model.',
  MODEL_FAILED: 'The process of the model ended while it worked.',
  MODEL_BUSY: 'Too much is waiting for the model.',
  FRAME_INVALID: 'Bytes or chunks that are no frame. The connection ends.',
  FRAME_TOO_LARGE: 'A frame or message over its limit.',
  CANCELLED: 'Stopped on request.',
};
