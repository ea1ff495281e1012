import type { ErrorCode, EventName, MethodName } from '../../shared/protocol/index.ts';

/** One sentence each; the compiler misses none. */
export const METHOD_TEXTS: Readonly<Record<MethodName, string>> = {
  'session.hello':
    'Opens the session and agrees on a version. The first request on every connection; nothing else is answered before it.',
  'message.check': 'The verdict on one message: findings, safety, route and the strongest action.',
  'text.scan':
    'Findings only. With `progressToken`, they also arrive in batches as `$/progress` values.',
  'text.redact':
    'Replaces what policy keeps from leaving by placeholders; the map stays in the agent.',
  'text.restore': 'Puts the values back in place of the placeholders of a conversation.',
  'conversation.open': 'Every entry the agent knows for a conversation; none when it is new.',
  'conversation.put':
    'Adds entries. One whose placeholder is already taken is left as it was and not counted.',
  'conversation.forget': 'Drops a map. Its placeholders can never be restored again.',
  'policy.change':
    'Sets the profile or the detection settings of the policy file; gives the policy then in force. Rules and the default action are for the command line.',
  'policy.get': 'The policy in force.',
  'vault.status': 'Whether there is a vault, whether it is open, and how much is in it.',
  'vault.create':
    'Makes a vault and its key; never where there is one. Only for the command line, as everything down to `vault.wipe` but `vault.unlock` and `vault.lock`.',
  'vault.unlock': 'Opens the vault, with a passphrase where its key is kept under one.',
  'vault.lock': 'Closes the vault and ends the process that holds its key.',
  'vault.list': 'Saved items without their values.',
  'vault.get': 'One saved item with its value.',
  'vault.put': 'Saves an item. Once this is answered it is on the disk.',
  'vault.edit': 'Changes an item; what is not given stays.',
  'vault.remove': 'Removes an item.',
  'vault.rekey': 'Encrypts everything under a new key.',
  'vault.move':
    'Keeps the key in another place: copied there, checked, then removed from the old one.',
  'vault.verify': 'Reads every page and tells whether the vault is whole.',
  'vault.settings':
    'When the vault is locked by itself, and how long conversations are kept; changes them first where it is told to.',
  'vault.wipe': 'Removes the vault and its key for good.',
  'vault.save':
    'Saves a new item from a browser, bound to the page it was on or to none. This and the three below are what a browser may do with items.',
  'vault.unsave':
    'Removes an item again that this very connection has saved in the last five minutes; others are refused with `AGENT_REFUSED`.',
  'vault.choices':
    'Items to choose from at a page, without their values: those for it first, then the others by label.',
  'vault.fill':
    'The value of an item for a page. Refused with `ITEM_NOT_FOR_ORIGIN` where the item is not for that very origin and nobody has confirmed it.',
  'audit.key':
    'The key the records of the audit log are sealed with, for checking them. Only for the command line.',
  'skills.list': 'Every skill, with whether it may run and what it is up to.',
  'skills.show':
    'All a person needs to see before they approve a skill: what it may reach, its settings, what is wrong with its files, what is suspicious in them.',
  'skills.review':
    'Looks the files of a skill over, as they are now, for what is suspicious in them. Takes a second for some MiB.',
  'skills.add':
    'Copies a folder or an archive to the skills of the user; it is off. Only for the command line, as everything down to `skills.top` but `skills.approve`, `skills.disable` and the settings.',
  'skills.approve':
    'Lets a skill run as it was looked at, from a copy nobody can change. Refused with `SKILL_CHANGED` when it is another by now.',
  'skills.settings': 'What can be set for a skill, and what is; of secrets only whether they are.',
  'skills.configure':
    'Sets what is no secret; the process of the skill gets it at its next start. Every value that cannot be is told with its setting, and nothing is set then. Refused with `SKILL_CHANGED` when the skill is another by now.',
  'skills.secret':
    'Keeps a secret setting of a skill in the vault, or removes it from there; its process gets it as it starts. No method gives it back.',
  'skills.disable': 'Switches a skill off and ends what runs of it.',
  'skills.remove': 'Deletes a skill of the user and what was agreed to.',
  'skills.tools': 'The tools of a skill, which is started for it.',
  'skills.call':
    'Calls a tool. Placeholders in its arguments become values where the skill was granted their type; texts of the result are checked, and redacted where a conversation is named.',
  'skills.logs':
    'The last lines a skill wrote for people, and what it connected to or was refused, as the agent saw it.',
  'skills.top': 'What the skills that were used take.',
  'models.list':
    'Every model on this machine, which one the agent uses, and why. Only for the command line, as the two below.',
  'models.use':
    'Uses another model from now on, once it has been loaded and has read a sentence; `default` stands for the one of the product. What `LIFESAVOR_MODEL` names is used all the same.',
  'models.remove':
    'Deletes an installed model; where it is the chosen one, the default is used again.',
  'cloud.status': 'How the link to the fleet stands.',
  'cloud.enroll':
    'Makes this agent one of a fleet. Only for the command line, as everything down to `cloud.allow`.',
  'cloud.leave': 'Ends the link for good, and forgets its credentials and what was not told yet.',
  'cloud.pause': 'Stays away from the fleet until `cloud.resume`, also after a restart.',
  'cloud.resume': 'Connects again, also where the servers did not let the agent in before.',
  'cloud.allow': 'Lets in these kinds of commands and no others.',
  'cloud.orders': 'Commands of the operator that wait for a person, and what they sent to be read.',
  'cloud.decide':
    'Agrees to a command that waits, declines it, or takes away what was read; `digest` is that of the command the person was shown. A browser may decide only about what `cloud.orders` has told it of over this connection in the last fifteen minutes, once.',
  'assistant.ask':
    "Has the assistant of the agent's fleet answer. What policy routes to the cloud leaves, as placeholders where policy says so; the answer comes with the values back in it. With `progressToken`, also in pieces as `$/progress` values.",
  'agent.status': 'How the agent does.',
  'agent.stop':
    'Answers, then ends the agent. Only for the command line; a browser gets `AGENT_REFUSED`.',
};

export const EVENT_TEXTS: Readonly<Record<EventName, string>> = {
  'policy.changed': 'The policy file has changed; the policy sent is in force from now on.',
  'vault.changed':
    'The vault was opened, locked, made, moved or removed, or items came, changed or went; `vault.status` says how it stands.',
  'skills.changed': 'A skill came, changed, went, or is up to something else.',
  'cloud.changed':
    'The link to the fleet stands differently, or something came over it; `cloud.status` says more.',
  'relay.failed':
    'Sent by the relay itself, before it exits, when it has no agent to relay to. The only message a relay makes up.',
};

export const ERROR_TEXTS: Readonly<Record<ErrorCode, string>> = {
  INTERNAL: 'An unexpected problem. Its details are not sent.',
  USAGE: 'The command line, or the JSON-RPC envelope, is not right.',
  INVALID_PARAMS: 'A method does not accept these parameters.',
  UNKNOWN_METHOD: 'This build does not know the method.',
  INPUT_UNREADABLE: 'An input cannot be read.',
  INPUT_BINARY: 'An input is not text.',
  INPUT_INVALID: 'An input is text, but not of the shape needed, or too long.',
  OUTPUT_UNWRITABLE: 'A file or folder cannot be written.',
  MANIFEST_FOREIGN: 'A host manifest of the same name belongs to another product.',
  AGENT_NOT_RUNNING: 'Nobody listens at the address of the agent.',
  AGENT_START_FAILED: 'The agent was started but did not come up.',
  AGENT_REFUSED: 'The two ends do not trust each other, or the caller may not do this.',
  VERSION_MISMATCH: 'The two sides speak no common version, or an answer has an unknown shape.',
  HELLO_REQUIRED: 'A request came before `session.hello`.',
  CONNECTION_LOST: 'The connection ended while the request was under way.',
  TIMEOUT: 'No answer in the time the caller allows.',
  POLICY_INVALID: 'The policy file is not a policy.',
  MODEL_MISSING: 'The files of the model are not there.',
  MODEL_CORRUPT: 'A file of the model is not the one its card describes.',
  MODEL_UNSUPPORTED: 'This build cannot run the model.',
  MODEL_FAILED: 'The process of the model ended while it worked.',
  MODEL_BUSY: 'Too much is waiting for the model.',
  MODEL_OTHER_SUM: 'What was fetched is not what was offered; it was not even unpacked.',
  MODEL_OTHER_NAME: 'The model in the archive has another name than the one that was offered.',
  MODEL_ARCHIVE_INVALID: 'The archive of a model is damaged, or holds something else.',
  MODEL_ARCHIVE_UNSAFE: 'The archive of a model could do harm when unpacked.',
  MODEL_TOO_LARGE: 'The archive of a model holds more than is taken, or is a bomb.',
  MODEL_EXISTS: 'There is another model of that name; nothing is replaced.',
  MODEL_KEPT: 'The model was not installed, or is needed, and is not deleted.',
  VAULT_MISSING: 'There is no vault yet.',
  VAULT_EXISTS: 'There is a vault, or a key, already; nothing is replaced.',
  VAULT_LOCKED: 'The vault is locked.',
  VAULT_DAMAGED: 'A file of the vault cannot be read, although the key is right.',
  VAULT_TOO_NEW: 'The vault or the export was written by a newer version.',
  VAULT_UNWRITABLE: 'The vault cannot be written: the disk is full or read-only.',
  VAULT_UNSUPPORTED: 'The database of the vault has no build for this machine.',
  VAULT_FAILED: 'The process of the vault ended in the middle of its work.',
  KEY_MISSING: "The vault's key is not where it was kept; no new one is made.",
  KEY_WRONG: 'The key or passphrase does not open this vault.',
  KEYCHAIN_LOCKED: 'The keychain is locked.',
  KEYCHAIN_DISMISSED: 'The prompt of the keychain was dismissed.',
  KEYCHAIN_ABSENT: 'There is no keychain on this machine or in this session.',
  KEYCHAIN_FAILED: 'The keychain answered with an error.',
  ITEM_MISSING: 'There is no such item in the vault.',
  ITEM_NOT_FOR_ORIGIN:
    'The item is not for the page it was asked for, and nobody has confirmed it.',
  AUDIT_BROKEN: 'The audit log was changed or cut by somebody else.',
  SKILL_INVALID: 'The files of the skill say something that cannot be run.',
  SKILL_UNREADABLE: 'A file or folder of the skill cannot be read.',
  SKILL_UNSAFE: "The skill's folder holds a link that leaves it, or something that is no file.",
  SKILL_TOO_LARGE: 'The skill has more files, or larger ones, than are taken.',
  SKILL_CHANGED: 'The skill was changed while it was read.',
  SKILL_EXISTS: 'There is something of that name already; nothing is replaced.',
  SKILL_ARCHIVE_INVALID: 'The file is not an archive, or a damaged one.',
  SKILL_ARCHIVE_UNSAFE: 'The archive holds an entry that could do harm when unpacked.',
  SKILL_ARCHIVE_TOO_LARGE: 'The archive holds more than is taken, or is a bomb.',
  SKILL_CONFIG_MISSING: 'The skill needs a setting that nobody has given.',
  SKILL_CONFIG_INVALID: 'A setting of the skill has a value that it does not allow.',
  SANDBOX_MISSING: 'Nothing on this machine can hold a skill, so that none runs.',
  SANDBOX_FAILED: 'The sandbox of the skill could not be made.',
  SKILL_MISSING: 'There is no skill of this name.',
  SKILL_OFF:
    'The skill is new, changed, switched off or has errors; it runs once a person has approved it.',
  SKILL_KEPT: 'The skill is not in the folder of the user, and is not deleted.',
  SKILL_NEEDS_PERMISSION: 'The skill tried what only a permission opens that it does not ask for.',
  SKILL_FAILED: 'The skill failed too often; it is not started again for now.',
  SKILL_START_FAILED: 'The program of the skill could not be started.',
  SKILL_BUSY: 'Too many calls wait for the skill.',
  SKILL_TIMEOUT: 'The skill did not answer in the time the caller allows.',
  SKILL_CRASHED: 'The process of the skill ended, or was ended, in the middle of the call.',
  SKILL_QUARANTINED: 'The skill is set aside until a person releases it.',
  SKILL_PROTOCOL: 'The skill does not keep to its protocol.',
  SKILL_OUTPUT_TOO_LARGE: 'The skill sends more than it may.',
  SKILL_REFUSED: 'The skill answered the call with an error of the protocol.',
  CLOUD_NOT_ENROLLED: 'This agent belongs to no fleet.',
  CLOUD_ENROLLED: 'This agent belongs to a fleet already.',
  CLOUD_BUNDLE_INVALID: 'The file or token of the operator is not one.',
  CLOUD_UNREACHABLE: 'No server of the fleet answers.',
  CLOUD_REVOKED: 'The fleet does not let this agent in any more.',
  CLOUD_ORDER_MISSING: 'No command of this id waits for a person.',
  CLOUD_ORDER_CHANGED: 'The command is not the one that was looked at.',
  DOWNLOAD_FAILED: 'What was to be fetched could not be, or not over TLS to the end.',
  DOWNLOAD_TOO_LARGE: 'What was to be fetched is larger than is taken.',
  FLEET_EXISTS: 'There is a fleet in the folder already; its keys are never replaced.',
  FLEET_MISSING: 'The folder or a file of the fleet is not there.',
  FLEET_OPEN: 'Others can read a folder or file that holds keys of the fleet.',
  FLEET_INVALID: 'A file of the fleet is damaged, or an option for it makes no sense.',
  FLEET_UNREACHABLE: 'No server of the fleet answers.',
  FLEET_REFUSED: 'The server does not let these credentials do this.',
  FLEET_AGENT_MISSING: 'No agent of this name or id was enrolled.',
  ASSISTANT_FAILED: 'The assistant could not answer.',
  ASSISTANT_LOST: 'The answer broke off and could not be taken up again.',
  ASSISTANT_REFUSED: 'Policy does not let a message go to the assistant.',
  FRAME_INVALID: 'Bytes or chunks that are no frame. The connection ends.',
  FRAME_TOO_LARGE: 'A frame or message over its limit.',
  CANCELLED: 'Stopped on request.',
};
