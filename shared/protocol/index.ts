export type { MapEntry } from './conversation.ts';
export { ERROR_CODES, type ErrorCode, LifeSavorError } from './errors.ts';
export {
  type Direction,
  type Finding,
  MAX_TEXT_LENGTH,
  type SafetyFinding,
  type Verdict,
} from './message.ts';
export {
  EVENTS,
  type EventName,
  type EventPayload,
  METHODS,
  type MethodName,
  type Params,
  type ParsedParams,
  type Result,
} from './methods.ts';
export { createPeer } from './peer.ts';
export { FEATURES, type NegotiationStatus, PROTOCOL_RANGE, type VersionOffer } from './session.ts';
export type { HandlerContext, Handlers, Peer, RequestOptions, Transport } from './transport.ts';
export { createTransportPair } from './transport-pair.ts';
export type {
  ItemFilter,
  ItemSummary,
  NewItem,
  VaultItem,
  VaultReport,
  VaultStatus,
} from './vault.ts';
export { type Choice, MOST_CHOICES } from './vault-browser.ts';
export { negotiate } from './version.ts';
export { isWebOrigin, webOriginOf } from './web-origin.ts';
