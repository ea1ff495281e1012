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
  MODEL_OTHER_SUM: { rpc: -32036, exit: 8 },
  MODEL_OTHER_NAME: { rpc: -32037, exit: 8 },
  MODEL_ARCHIVE_INVALID: { rpc: -32038, exit: 8 },
  MODEL_ARCHIVE_UNSAFE: { rpc: -32039, exit: 8 },
  MODEL_TOO_LARGE: { rpc: -32041, exit: 8 },
  MODEL_EXISTS: { rpc: -32042, exit: 8 },
  MODEL_KEPT: { rpc: -32043, exit: 8 },
  VAULT_MISSING: { rpc: -32050, exit: 9 },
  VAULT_EXISTS: { rpc: -32051, exit: 9 },
  VAULT_LOCKED: { rpc: -32052, exit: 9 },
  VAULT_DAMAGED: { rpc: -32053, exit: 9 },
  VAULT_TOO_NEW: { rpc: -32054, exit: 9 },
  VAULT_UNWRITABLE: { rpc: -32055, exit: 9 },
  VAULT_UNSUPPORTED: { rpc: -32056, exit: 9 },
  VAULT_FAILED: { rpc: -32057, exit: 9 },
  KEY_MISSING: { rpc: -32060, exit: 9 },
  KEY_WRONG: { rpc: -32061, exit: 9 },
  KEYCHAIN_LOCKED: { rpc: -32062, exit: 9 },
  KEYCHAIN_DISMISSED: { rpc: -32063, exit: 9 },
  KEYCHAIN_ABSENT: { rpc: -32064, exit: 9 },
  KEYCHAIN_FAILED: { rpc: -32065, exit: 9 },
  ITEM_MISSING: { rpc: -32070, exit: 9 },
  ITEM_NOT_FOR_ORIGIN: { rpc: -32071, exit: 9 },
  AUDIT_BROKEN: { rpc: -32080, exit: 9 },
  SKILL_FAILED: { rpc: -32090, exit: 10 },
  SKILL_START_FAILED: { rpc: -32091, exit: 10 },
  SKILL_BUSY: { rpc: -32092, exit: 10 },
  SKILL_TIMEOUT: { rpc: -32093, exit: 10 },
  SKILL_CRASHED: { rpc: -32094, exit: 10 },
  SKILL_QUARANTINED: { rpc: -32095, exit: 10 },
  SKILL_PROTOCOL: { rpc: -32096, exit: 10 },
  SKILL_OUTPUT_TOO_LARGE: { rpc: -32097, exit: 10 },
  SKILL_REFUSED: { rpc: -32098, exit: 10 },
  SKILL_INVALID: { rpc: -32110, exit: 10 },
  SKILL_UNREADABLE: { rpc: -32111, exit: 10 },
  SKILL_UNSAFE: { rpc: -32112, exit: 10 },
  SKILL_TOO_LARGE: { rpc: -32113, exit: 10 },
  SKILL_CHANGED: { rpc: -32114, exit: 10 },
  SKILL_EXISTS: { rpc: -32115, exit: 10 },
  SKILL_ARCHIVE_INVALID: { rpc: -32116, exit: 10 },
  SKILL_ARCHIVE_UNSAFE: { rpc: -32117, exit: 10 },
  SKILL_ARCHIVE_TOO_LARGE: { rpc: -32118, exit: 10 },
  SKILL_CONFIG_MISSING: { rpc: -32119, exit: 10 },
  SKILL_CONFIG_INVALID: { rpc: -32120, exit: 10 },
  SKILL_MISSING: { rpc: -32121, exit: 10 },
  SKILL_OFF: { rpc: -32122, exit: 10 },
  SKILL_KEPT: { rpc: -32123, exit: 10 },
  SKILL_NEEDS_PERMISSION: { rpc: -32124, exit: 10 },
  SANDBOX_MISSING: { rpc: -32130, exit: 10 },
  SANDBOX_FAILED: { rpc: -32131, exit: 10 },
  CLOUD_NOT_ENROLLED: { rpc: -32150, exit: 11 },
  CLOUD_ENROLLED: { rpc: -32151, exit: 11 },
  CLOUD_BUNDLE_INVALID: { rpc: -32152, exit: 11 },
  CLOUD_UNREACHABLE: { rpc: -32153, exit: 11 },
  CLOUD_REVOKED: { rpc: -32154, exit: 11 },
  CLOUD_ORDER_MISSING: { rpc: -32155, exit: 11 },
  CLOUD_ORDER_CHANGED: { rpc: -32156, exit: 11 },
  DOWNLOAD_FAILED: { rpc: -32157, exit: 11 },
  DOWNLOAD_TOO_LARGE: { rpc: -32158, exit: 11 },
  FLEET_EXISTS: { rpc: -32160, exit: 11 },
  FLEET_MISSING: { rpc: -32161, exit: 11 },
  FLEET_OPEN: { rpc: -32162, exit: 11 },
  FLEET_INVALID: { rpc: -32163, exit: 11 },
  FLEET_UNREACHABLE: { rpc: -32164, exit: 11 },
  FLEET_REFUSED: { rpc: -32165, exit: 11 },
  FLEET_AGENT_MISSING: { rpc: -32166, exit: 11 },
  ASSISTANT_FAILED: { rpc: -32170, exit: 11 },
  ASSISTANT_LOST: { rpc: -32171, exit: 11 },
  ASSISTANT_REFUSED: { rpc: -32172, exit: 11 },
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
