import { readDescriptor } from '../vault/descriptor.ts';
import { createSecretService, type SecretServiceState } from '../vault/key/index.ts';
import { vaultFiles } from '../vault/vault-files.ts';
import type { CliContext } from './context.ts';
import { attempt, type Finding, failed } from './doctor-finding.ts';

const PROMPT_MS = 1000;
const WITHOUT: Readonly<Partial<Record<SecretServiceState, string>>> = {
  'no-bus': 'there is no desktop session (D-Bus)',
  'no-service': 'no keychain (Secret Service) runs in this session',
  'no-collection': 'the keychain has no default keyring',
};
const FIELDS = 'it is encrypted field by field (SECURITY.md says what can be seen)';

/** Whether there is a vault, and whether this session has a keychain for its key. Opens nothing and asks nobody. */
export async function checkVault(context: CliContext): Promise<Finding[]> {
  const findings = [checkDescriptor(context)];
  if (context.platform === 'linux') findings.push(await checkKeychain(context));
  return findings;
}

function checkDescriptor({ paths }: CliContext): Finding {
  return attempt('vault', () => {
    const descriptor = readDescriptor(vaultFiles(paths.home).descriptor);
    if (!descriptor) return { state: 'ok', message: 'none; placeholders are kept in memory only' };
    const { provider, encryption } = descriptor;
    const kept = `its key is kept by: ${provider}`;
    return { state: 'ok', message: encryption === 'fields' ? `${kept}; ${FIELDS}` : kept };
  });
}

async function checkKeychain({ env, paths }: CliContext): Promise<Finding> {
  const check = 'keychain';
  try {
    const state = await createSecretService({ env, promptMs: PROMPT_MS }).state();
    const missing = WITHOUT[state];
    if (missing === undefined) return { check, state: 'ok', message: state };
    if (!isNeeded(paths)) return { check, state: 'ok', message: `not needed; ${missing}` };
    const nextStep = "Log in to a desktop session; the vault's key is in its keychain.";
    return { check, state: 'warn', message: `${missing}.`, nextStep };
  } catch (error) {
    return failed(check, error);
  }
}

/** A vault whose description cannot be read is told of elsewhere. */
function isNeeded({ home }: CliContext['paths']): boolean {
  try {
    const provider = readDescriptor(vaultFiles(home).descriptor)?.provider;
    return provider === 'keyring' || provider === 'keytar';
  } catch {
    return false;
  }
}
