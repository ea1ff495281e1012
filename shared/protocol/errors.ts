/**
 * Stable error codes. A code never changes its meaning; `rpc` is the JSON-RPC 2.0 number,
 * `exit` the exit code of the CLI.
 */
export const ERROR_CODES = {
  INTERNAL: { rpc: -32603, exit: 1 },
  USAGE: { rpc: -32600, exit: 2 },
  INVALID_PARAMS: { rpc: -32602, exit: 2 },
  UNKNOWN_METHOD: { rpc: -32601, exit: 2 },
  INPUT_UNREADABLE: { rpc: -32010, exit: 3 },
  INPUT_BINARY: { rpc: -32011, exit: 3 },
  INPUT_INVALID: { rpc: -32012, exit: 3 },
  OUTPUT_UNWRITABLE: { rpc: -32013, exit: 4 },
  MANIFEST_FOREIGN: { rpc: -32014, exit: 4 },
  AGENT_NOT_RUNNING: { rpc: -32020, exit: 5 },
  AGENT_START_FAILED: { rpc: -32021, exit: 5 },
  AGENT_REFUSED: { rpc: -32022, exit: 5 },
  VERSION_MISMATCH: { rpc: -32023, exit: 5 },
  HELLO_REQUIRED: { rpc: -32024, exit: 5 },
  CONNECTION_LOST: { rpc: -32025, exit: 5 },
  TIMEOUT: { rpc: -32026, exit: 5 },
  POLICY_INVALID: { rpc: -32030, exit: 6 },
  MODEL_MISSING: { rpc: -32031, exit: 8 },
  MODEL_CORRUPT: { rpc: -32032, exit: 8 },
  MODEL_UNSUPPORTED: { rpc: -32033, exit: 8 },
  MODEL_FAILED: { rpc: -32034, exit: 8 },
  MODEL_BUSY: { rpc: -32035, exit: 8 },
  FRAME_INVALID: { rpc: -32700, exit: 1 },
  FRAME_TOO_LARGE: { rpc: -32040, exit: 3 },
  CANCELLED: { rpc: -32800, exit: 130 },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/**
 * The one error of the product. `message` is a plain sentence, `nextStep` what the person can do.
 * Neither may hold a protected value.
 */
export class LifeSavorError extends Error {
  override readonly name = 'LifeSavorError';
  readonly code: ErrorCode;
  readonly nextStep: string;

  constructor(code: ErrorCode, message: string, nextStep: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.nextStep = nextStep;
  }
}
