import {
  type CallToolResult,
  Client,
  type JsonSchemaValidator,
  type Progress,
  ProtocolError,
  ProtocolErrorCode,
  type Tool,
} from '@modelcontextprotocol/client';
import type { LifeSavorError } from '../../../../shared/protocol/errors.ts';
import { BUILD } from '../../../build.ts';
import type { SandboxedProcess } from '../../sandbox/sandbox.ts';
import { type Clock, endsWithin } from '../clock.ts';
import type { SkillLimits } from '../limits.ts';
import { outputTooLarge } from '../skill-errors.ts';
import { listAllTools } from './list-tools.ts';
import { fromConnectError, fromMcpError } from './mcp-errors.ts';
import type { OutputNotes } from './output-notes.ts';
import { isLargerThan } from './result-size.ts';
import { StdioTransport } from './stdio-transport.ts';

/** `legacy`: a server that knows only `initialize`. */
export type Era = 'modern' | 'legacy';

export interface ConnectionEvents {
  /** It broke a limit; the connection is closed. */
  onBreach(error: LifeSavorError): void;
  onToolsChanged(): void;
  /** A log notification. */
  onLog(line: string): void;
}

/** Our own timers end requests: the client's are set so late that they never do. */
const NEVER_MS = 2 ** 31 - 1;
/** Several changes at once are told once. */
const TOOLS_CHANGED_QUIET_MS = 100;

/** MCP with one process. */
export class McpConnection {
  readonly #limits: SkillLimits;
  readonly #clock: Clock;
  readonly #transport: StdioTransport;
  readonly #client: Client;

  constructor(
    process: SandboxedProcess,
    limits: SkillLimits,
    clock: Clock,
    events: ConnectionEvents,
  ) {
    this.#limits = limits;
    this.#clock = clock;
    this.#transport = new StdioTransport(process, limits, clock, events.onBreach);
    this.#client = createClient(limits, events);
    this.#client.fallbackRequestHandler = async () => {
      this.#transport.declined();
      throw new ProtocolError(ProtocolErrorCode.MethodNotFound, 'Skills may not ask for this');
    };
    this.#client.setNotificationHandler('notifications/message', ({ params }) => {
      events.onLog(`[${params.level}] ${textOf(params.data)}`);
    });
  }

  get notes(): OutputNotes {
    return this.#transport.notes;
  }

  /** Whether the process takes anything in; one that does not is about to be found dead. */
  get isOpen(): boolean {
    return this.#transport.isOpen;
  }

  /** Resolves once the process can say nothing more. */
  get drained(): Promise<void> {
    return this.#transport.drained;
  }

  /**
   * Greets the server. Does not end by itself: `close` ends it.
   * @param known what an earlier process of the same skill spoke
   * @throws LifeSavorError, EndedOverProbe
   */
  async connect(known: Era | undefined): Promise<Era> {
    try {
      await this.#client.connect(this.#transport, {
        timeout: NEVER_MS,
        ...(known === 'legacy' && { prior: { kind: 'legacy' } }),
      });
      return this.#client.getProtocolEra() ?? 'legacy';
    } catch (error) {
      throw fromConnectError(error);
    }
  }

  /** @throws LifeSavorError */
  async listTools(signal: AbortSignal): Promise<Tool[]> {
    if (!this.#client.getServerCapabilities()?.tools) return [];
    const options = { signal, timeout: NEVER_MS };
    try {
      return await listAllTools(
        (cursor) =>
          this.#client.request(
            { method: 'tools/list', params: cursor === undefined ? {} : { cursor } },
            options,
          ),
        this.#limits,
      );
    } catch (error) {
      throw fromMcpError(error);
    }
  }

  /**
   * Calls a tool. What it returns is not held against the tool's output schema: both come from the
   * same process, and a schema can hold patterns that take for ever.
   * @throws LifeSavorError
   */
  async call(
    name: string,
    args: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
    onProgress?: (progress: Progress) => void,
  ): Promise<CallToolResult> {
    try {
      const result = await this.#client.request(
        { method: 'tools/call', params: { name, arguments: { ...args } } },
        { signal, timeout: NEVER_MS, ...(onProgress && { onprogress: onProgress }) },
      );
      if (isLargerThan(result, this.#limits.contentBytes))
        throw outputTooLarge('returned more than an answer may hold');
      return result;
    } catch (error) {
      throw fromMcpError(error);
    }
  }

  /** Whether the process says anything within `ms`; it is asked to. */
  async isAlive(ms: number): Promise<boolean> {
    const heard = this.#transport.heard;
    const cancel = new AbortController();
    const options = { signal: cancel.signal, timeout: NEVER_MS };
    // The newest protocol has no ping.
    const isModern = this.#client.getProtocolEra() === 'modern';
    const asked = isModern ? this.#client.discover(options) : this.#client.ping(options);
    await endsWithin(asked, ms, this.#clock);
    cancel.abort('late');
    return this.#transport.heard > heard;
  }

  /** Ends what is under way; the process goes on. */
  async close(): Promise<void> {
    // While it negotiates, the client does not know its transport yet.
    await this.#transport.close();
    await this.#client.close();
  }
}

function createClient(limits: SkillLimits, events: ConnectionEvents): Client {
  return new Client(
    { name: 'life-savor', version: BUILD },
    {
      // Neither sampling nor elicitation nor roots: the client declines them by itself.
      capabilities: {},
      versionNegotiation: { mode: 'auto', probe: { timeoutMs: limits.probeMs } },
      inputRequired: { autoFulfill: false },
      // Never asked, see `call`; the client's own would be built for nothing.
      jsonSchemaValidator: { getValidator: believing },
      listChanged: {
        tools: {
          autoRefresh: false,
          debounceMs: TOOLS_CHANGED_QUIET_MS,
          onChanged: () => events.onToolsChanged(),
        },
      },
    },
  );
}

function believing<T>(): JsonSchemaValidator<T> {
  return (data) => ({ valid: true, data: data as T, errorMessage: undefined });
}

function textOf(data: unknown): string {
  return typeof data === 'string' ? data : JSON.stringify(data);
}
