import { createInterface } from 'node:readline';
import type { SandboxedProcess } from '../../../native-host/skills/sandbox/index.ts';

interface Answer {
  id?: number | string;
  method?: string;
  result?: unknown;
  error?: { message: string };
}

/** Speaks MCP with a server over its input and output, by as little as that takes. */
export class McpTalk {
  readonly #process: SandboxedProcess;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #lastId = 0;
  /** What it wrote to its error output. */
  errors = '';

  constructor(process: SandboxedProcess) {
    this.#process = process;
    createInterface({ input: process.stdout }).on('line', (line) => this.#hear(line));
    process.stderr.on('data', (data) => (this.errors += String(data)));
  }

  async begin(): Promise<void> {
    await this.ask('initialize', {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'test', version: '1' },
    });
    this.#say({ jsonrpc: '2.0', method: 'notifications/initialized' });
  }

  async tools(): Promise<string[]> {
    const { tools } = (await this.ask('tools/list', {})) as { tools: { name: string }[] };
    return tools.map(({ name }) => name);
  }

  /** The text of the result. */
  async call(name: string, args: unknown): Promise<string> {
    const result = await this.ask('tools/call', { name, arguments: args });
    const { content } = result as { content: { text?: string }[] };
    return content.map(({ text = '' }) => text).join('\n');
  }

  async ask(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#lastId;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    this.#say({ jsonrpc: '2.0', id, method, params });
    const ended = this.#process.ended.then((ending) => {
      throw new Error(`It ended with ${JSON.stringify(ending)}: ${this.errors}`);
    });
    const answer = await Promise.race([answered, ended]);
    if (answer.error) throw new Error(answer.error.message);
    return answer.result;
  }

  #hear(line: string): void {
    const answer = JSON.parse(line) as Answer;
    if (answer.method !== undefined) {
      // A server may ask, too, such as for folders: there are none.
      if (answer.id !== undefined)
        this.#say({ jsonrpc: '2.0', id: answer.id, result: { roots: [] } });
      return;
    }
    const id = Number(answer.id);
    this.#waiting.get(id)?.(answer);
    this.#waiting.delete(id);
  }

  #say(message: unknown): void {
    this.#process.stdin.write(`${JSON.stringify(message)}\n`);
  }
}
