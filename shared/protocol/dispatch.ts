import { LifeSavorError } from './errors.ts';
import { METHODS, type MethodName } from './methods.ts';
import type { HandlerContext, Handlers } from './transport.ts';

/** Validates and runs one request; throws a `LifeSavorError` for everything that is not right. */
export type Dispatch = (
  method: string,
  params: unknown,
  context: HandlerContext,
) => Promise<unknown>;

/**
 * The receiving half of a connection. With `requireHello`, nothing is answered before a
 * `session.hello` that found a common version.
 */
export function createDispatch(handlers: Handlers, options: { requireHello: boolean }): Dispatch {
  let hello: 'needed' | 'mismatch' | 'done' = options.requireHello ? 'needed' : 'done';

  return async (method, params, context) => {
    if (!isMethod(method)) throw unknownMethod();
    if (method !== 'session.hello' && hello !== 'done') throw notGreeted(hello);
    const handler = handlers[method] as Handler | undefined;
    if (!handler) throw unknownMethod();
    const result = await handler(parseParams(method, params), context);
    if (method === 'session.hello' && options.requireHello)
      hello = (result as { proto: number }).proto > 0 ? 'done' : 'mismatch';
    return result;
  };
}

/** What `parseParams` made of the params is what the handler of that method takes. */
type Handler = (params: unknown, context: HandlerContext) => unknown;

/** Whether this build knows the method; safe for names such as `constructor`. */
export function isMethod(name: string): name is MethodName {
  return Object.hasOwn(METHODS, name);
}

function parseParams(method: MethodName, params: unknown): unknown {
  const parsed = METHODS[method].params.safeParse(params ?? {});
  if (parsed.success) return parsed.data;
  // Paths only: an issue's own message may quote what was sent.
  const places = parsed.error.issues.map((issue) => issue.path.join('.') || '(top level)');
  throw new LifeSavorError(
    'INVALID_PARAMS',
    `${method} was called with parameters it does not accept: ${[...new Set(places)].slice(0, 5).join(', ')}.`,
    'See PROTOCOL.md for the parameters, or update the older side.',
  );
}

function unknownMethod(): LifeSavorError {
  return new LifeSavorError(
    'UNKNOWN_METHOD',
    'This method is not known here.',
    'Update the older side.',
  );
}

function notGreeted(hello: 'needed' | 'mismatch'): LifeSavorError {
  if (hello === 'needed')
    return new LifeSavorError(
      'HELLO_REQUIRED',
      'The connection has not been opened with session.hello.',
      'Send session.hello first.',
    );
  return new LifeSavorError(
    'VERSION_MISMATCH',
    'The two sides speak no common protocol version.',
    'Update the side that session.hello named.',
  );
}
