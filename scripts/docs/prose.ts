export const INTRODUCTION = ([min, max]: readonly [number, number]) => `# Protocol

<!-- Written by "npm run docs" from shared/protocol. Do not edit. -->

JSON-RPC 2.0 between the extension and the agent, and between the command line and the agent. This build speaks versions ${min} to ${max}. The same schemas, as JSON Schema: [docs/protocol.schema.json](docs/protocol.schema.json).`;

export const FRAMING = (limit: { frame: number; message: number }) => `## Framing

Browser ⇄ relay and relay ⇄ agent carry the same bytes: a 4-byte little-endian length, then so many bytes of UTF-8 JSON. Frames are at most ${limit.frame} KiB, since browsers cut a port at 1 MiB.

A message whose JSON is longer goes in chunks, each a frame \`{ "chunk": { "id", "seq", "last", "data" } }\`: \`id\` tells messages of one connection apart, \`seq\` counts from 0, \`data\` is a slice of the JSON text and \`last\` marks the end. Other frames may come in between. A message is at most ${limit.message} MiB of JSON, and so are all unfinished ones together; at most 4 may be unfinished.

A length of 0 or over the limit, bytes that are not UTF-8, text that is not JSON, or chunks out of order are answered with \`FRAME_INVALID\` or \`FRAME_TOO_LARGE\` (\`id\` null) and end that connection, and no other.`;

export const LINK = `## Link

The agent listens on a Unix socket in a folder of mode 0700, or on a named pipe on Windows. Before anything else both ends prove, in frames of at most 4 KiB and within 15 seconds, that they know a secret which only the user can read (a file of mode 0600):

1. agent → client \`{ "link": 1, "nonce" }\`
2. client → agent \`{ "role": "relay" | "cli", "origin", "nonce", "proof" }\`
3. agent → client \`{ "proof" }\`, or \`{ "refused": true }\` and the end

A proof is HMAC-SHA256, as hex, under the secret, over the JSON array \`["lifesavor link 1", side, agent nonce, client nonce, role, origin]\` with \`side\` \`"client"\` or \`"agent"\`. The client sends nothing else before it has checked the agent's proof, so a program squatting the address learns nothing.

A relay passes bytes unread after that.`;

export const NEGOTIATION = `## Negotiation

\`session.hello\` carries \`{ proto: [min, max], build, features }\` of the client; the answer carries the agent's offer and one of:

| Status | Meaning |
| --- | --- |
| \`ok\` | The highest common version is \`proto\`, and every feature asked for is there. |
| \`degraded\` | As \`ok\`, but the agent lacks the features in \`missing\`. |
| \`update_extension\` | The client is too old; \`proto\` is 0 and nothing else is answered. |
| \`update_agent\` | The agent is too old; \`proto\` is 0 and nothing else is answered. |`;

export const RULES = `## Rules

- Parameters are objects; those a schema does not name are refused.
- Text offsets count UTF-16 code units, the end exclusive.
- A request is cancelled by \`$/cancelRequest\` \`{ id }\` and then answered with \`CANCELLED\`, unless it was finished first. The end of a connection cancels all its requests.
- \`$/progress\` is \`{ token, value }\`, and comes before the answer.
- One connection may have 64 requests with 64 Mi characters of text under way; more are answered with \`AGENT_REFUSED\`.
- Findings never hold the value they are about, only where it is.`;
