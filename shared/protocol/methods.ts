import type { z } from 'zod';
import {
  agentStatus,
  agentStop,
  policyChange,
  policyChanged,
  policyGet,
  relayFailed,
} from './agent.ts';
import { assistantAsk } from './assistant.ts';
import {
  cloudAllow,
  cloudChanged,
  cloudDecide,
  cloudEnroll,
  cloudLeave,
  cloudOrders,
  cloudPause,
  cloudResume,
  cloudStatus,
} from './cloud.ts';
import { conversationForget, conversationOpen, conversationPut } from './conversation.ts';
import { messageCheck } from './message.ts';
import { modelsList, modelsRemove, modelsUse } from './models.ts';
import { sessionHello } from './session.ts';
import { skillsConfigure, skillsSecret, skillsSettings } from './skill-settings.ts';
import {
  skillsAdd,
  skillsApprove,
  skillsCall,
  skillsChanged,
  skillsDisable,
  skillsList,
  skillsLogs,
  skillsRemove,
  skillsReview,
  skillsShow,
  skillsTools,
  skillsTop,
} from './skills.ts';
import { textRedact, textRestore, textScan } from './text.ts';
import {
  auditKey,
  vaultCreate,
  vaultEdit,
  vaultGet,
  vaultList,
  vaultLock,
  vaultMove,
  vaultPut,
  vaultRekey,
  vaultRemove,
  vaultSettings,
  vaultStatus,
  vaultUnlock,
  vaultVerify,
  vaultWipe,
} from './vault.ts';
import { vaultChanged, vaultChoices, vaultFill, vaultSave, vaultUnsave } from './vault-browser.ts';

/** Every request of the protocol: JSON-RPC method name → schemas of params and result. */
export const METHODS = {
  'session.hello': sessionHello,
  'message.check': messageCheck,
  'text.scan': textScan,
  'text.redact': textRedact,
  'text.restore': textRestore,
  'conversation.open': conversationOpen,
  'conversation.put': conversationPut,
  'conversation.forget': conversationForget,
  'vault.status': vaultStatus,
  'vault.create': vaultCreate,
  'vault.unlock': vaultUnlock,
  'vault.lock': vaultLock,
  'vault.list': vaultList,
  'vault.get': vaultGet,
  'vault.put': vaultPut,
  'vault.edit': vaultEdit,
  'vault.remove': vaultRemove,
  'vault.rekey': vaultRekey,
  'vault.move': vaultMove,
  'vault.verify': vaultVerify,
  'vault.settings': vaultSettings,
  'vault.wipe': vaultWipe,
  'vault.save': vaultSave,
  'vault.unsave': vaultUnsave,
  'vault.choices': vaultChoices,
  'vault.fill': vaultFill,
  'audit.key': auditKey,
  'skills.list': skillsList,
  'skills.show': skillsShow,
  'skills.review': skillsReview,
  'skills.add': skillsAdd,
  'skills.approve': skillsApprove,
  'skills.settings': skillsSettings,
  'skills.configure': skillsConfigure,
  'skills.secret': skillsSecret,
  'skills.disable': skillsDisable,
  'skills.remove': skillsRemove,
  'skills.tools': skillsTools,
  'skills.call': skillsCall,
  'skills.logs': skillsLogs,
  'skills.top': skillsTop,
  'models.list': modelsList,
  'models.use': modelsUse,
  'models.remove': modelsRemove,
  'cloud.status': cloudStatus,
  'cloud.enroll': cloudEnroll,
  'cloud.leave': cloudLeave,
  'cloud.pause': cloudPause,
  'cloud.resume': cloudResume,
  'cloud.allow': cloudAllow,
  'cloud.orders': cloudOrders,
  'cloud.decide': cloudDecide,
  'assistant.ask': assistantAsk,
  'policy.get': policyGet,
  'policy.change': policyChange,
  'agent.status': agentStatus,
  'agent.stop': agentStop,
} as const;

/** Every notification the agent (or relay) sends by itself. */
export const EVENTS = {
  'policy.changed': policyChanged,
  'vault.changed': vaultChanged,
  'skills.changed': skillsChanged,
  'cloud.changed': cloudChanged,
  'relay.failed': relayFailed,
} as const;

export type MethodName = keyof typeof METHODS;
export type Params<M extends MethodName> = z.input<(typeof METHODS)[M]['params']>;
/** Params after validation, with defaults filled in. */
export type ParsedParams<M extends MethodName> = z.output<(typeof METHODS)[M]['params']>;
export type Result<M extends MethodName> = z.output<(typeof METHODS)[M]['result']>;
export type EventName = keyof typeof EVENTS;
export type EventPayload<E extends EventName> = z.output<(typeof EVENTS)[E]>;
