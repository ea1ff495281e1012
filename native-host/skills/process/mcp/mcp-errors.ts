import { ProtocolError, SdkError, SdkErrorCode } from '@modelcontextprotocol/client';
import { LifeSavorError } from '../../../../shared/protocol/errors.ts';
import { brokeProtocol, SkillRefusal, skillStopped } from '../skill-errors.ts';

/** The server ended because it was asked in a newer protocol before it was greeted in the older one. */
export class EndedOverProbe extends Error {}

/** Whatever the MCP client throws, as an error of ours. Its texts may quote values and do not travel. */
export function fromMcpError(error: unknown): LifeSavorError {
  if (error instanceof LifeSavorError) return error;
  if (error instanceof ProtocolError) return new SkillRefusal(error.code, error.message);
  if (!(error instanceof SdkError)) return brokeProtocol('does not keep to MCP');
  if (error.code === SdkErrorCode.ConnectionClosed) return skillStopped();
  if (error.code === SdkErrorCode.InvalidResult)
    return brokeProtocol('sent an answer that is none of MCP');
  if (error.code === SdkErrorCode.UnsupportedResultType)
    return brokeProtocol('asks for what skills may not ask for');
  return brokeProtocol('does not keep to MCP');
}

/** Of an attempt to connect. */
export function fromConnectError(error: unknown): LifeSavorError | EndedOverProbe {
  const isProbe = error instanceof SdkError && error.code === SdkErrorCode.EraNegotiationFailed;
  if (isProbe) return new EndedOverProbe();
  if (error instanceof ProtocolError) return brokeProtocol('does not let itself be greeted');
  return fromMcpError(error);
}
