/**
 * Whether a decoded message is a JSON-RPC 2.0 request, notification or response this product
 * may dispatch. Everything else is answered with an error and goes no further.
 */
export function isEnvelope(message: unknown): message is object {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return false;
  const envelope = message as Record<string, unknown>;
  if (envelope.jsonrpc !== '2.0') return false;
  return 'method' in envelope ? isCall(envelope) : isResponse(envelope);
}

function isCall(envelope: Record<string, unknown>): boolean {
  if (typeof envelope.method !== 'string') return false;
  if ('id' in envelope && !isId(envelope.id)) return false;
  if (envelope.params !== undefined && !isNamedParams(envelope.params)) return false;
  if (envelope.method === '$/cancelRequest') return isCancel(envelope);
  if (envelope.method === '$/progress') return isProgress(envelope);
  return true;
}

function isResponse(envelope: Record<string, unknown>): boolean {
  if (!isId(envelope.id) && envelope.id !== null) return false;
  const hasError = typeof envelope.error === 'object' && envelope.error !== null;
  return hasError !== (envelope.result !== undefined);
}

function isCancel(envelope: Record<string, unknown>): boolean {
  return !('id' in envelope) && isNamedParams(envelope.params) && isId(envelope.params.id);
}

function isProgress(envelope: Record<string, unknown>): boolean {
  const { params } = envelope;
  return !('id' in envelope) && isNamedParams(params) && typeof params.token === 'string';
}

function isNamedParams(params: unknown): params is Record<string, unknown> {
  return typeof params === 'object' && params !== null && !Array.isArray(params);
}

function isId(id: unknown): id is string | number {
  return typeof id === 'string' || typeof id === 'number';
}
