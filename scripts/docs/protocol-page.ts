import { MAX_FRAME_BYTES, MAX_MESSAGE_BYTES } from '../../shared/protocol/framing/index.ts';
import { ERROR_CODES, EVENTS, METHODS, PROTOCOL_RANGE } from '../../shared/protocol/index.ts';
import { ERROR_TEXTS, EVENT_TEXTS, METHOD_TEXTS } from './descriptions.ts';
import { FRAMING, INTRODUCTION, LINK, NEGOTIATION, RULES } from './prose.ts';
import { schemaOf } from './schemas.ts';
import { LISTED, typeText } from './type-text.ts';

/** The whole of PROTOCOL.md. */
export function protocolPage(): string {
  const sections = [
    INTRODUCTION(PROTOCOL_RANGE),
    FRAMING({ frame: MAX_FRAME_BYTES / 1024, message: MAX_MESSAGE_BYTES / 1024 / 1024 }),
    LINK,
    NEGOTIATION,
    RULES,
    methodsSection(),
    eventsSection(),
    ...Object.entries(LISTED).map(listedSection),
    errorsSection(),
  ];
  return `${sections.join('\n\n')}\n`;
}

function methodsSection(): string {
  const methods = Object.entries(METHODS).map(([name, method]) => {
    const lines = [
      `### ${name}`,
      METHOD_TEXTS[name as keyof typeof METHODS],
      codeLine('params', typeText(schemaOf(method.params, 'input'))),
      codeLine('result', typeText(schemaOf(method.result, 'output'))),
    ];
    if ('progress' in method)
      lines.push(codeLine('progress', typeText(schemaOf(method.progress, 'output'))));
    return lines.join('\n\n');
  });
  return ['## Methods', ...methods].join('\n\n');
}

function eventsSection(): string {
  const events = Object.entries(EVENTS).map(([name, event]) =>
    [
      `### ${name}`,
      EVENT_TEXTS[name as keyof typeof EVENTS],
      codeLine('params', typeText(schemaOf(event, 'output'))),
    ].join('\n\n'),
  );
  return ['## Events', ...events].join('\n\n');
}

function listedSection([name, { title, words }]: [
  string,
  { title: string; words: readonly string[] },
]): string {
  const each = words.map((word) => `\`${word}\``).join(', ');
  return `## ${title}\n\n\`${name}\` is one of: ${each}`;
}

function codeLine(name: string, type: string): string {
  return `- ${name}: \`${type}\``;
}

function errorsSection(): string {
  const rows = Object.entries(ERROR_CODES).map(
    ([code, { rpc, exit }]) =>
      `| \`${code}\` | ${rpc} | ${exit} | ${ERROR_TEXTS[code as keyof typeof ERROR_CODES]} |`,
  );
  return [
    '## Errors',
    'An error response is `{ code, message, data: { code, nextStep } }`: `code` is the JSON-RPC number, `data.code` the stable name, `message` a plain sentence and `nextStep` what the person can do. None of them ever holds a protected value. The command line exits with the code in the third column, and with 7 when `check` finds that policy blocks a message.',
    ['| Code | JSON-RPC | Exit | Meaning |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}
