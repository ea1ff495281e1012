/** Why a tool cannot do what it was asked. Codes are stable. */
export const REFUSAL_CODES = [
  'INPUT_INVALID',
  'INPUT_TOO_LARGE',
  'FILE_MISSING',
  'FILE_UNREADABLE',
  'FILE_UNSUPPORTED',
  'FOLDER_MISSING',
  'FOLDER_OUTSIDE',
  'OUTPUT_UNWRITABLE',
  'CANCELLED',
  'INTERNAL',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/**
 * The one error a tool answers with: a plain sentence and what can be done next. Neither may hold a
 * value of the file or text it is about.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly nextStep: string;

  constructor(code: RefusalCode, message: string, nextStep: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.nextStep = nextStep;
  }
}
