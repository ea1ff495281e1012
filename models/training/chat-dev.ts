/** Writes the development part of the chat set as JSON lines, to calibrate on: `node chat-dev.ts OUT`. */
import { writeFileSync } from 'node:fs';
import { chatSet } from '../../test/eval/chat-set/chat-set.ts';

const out = process.argv[2];
if (out === undefined) throw new Error('Name the file to write.');
const { texts } = chatSet('dev', 7);
writeFileSync(out, texts.map((text) => `${JSON.stringify(text)}\n`).join(''));
