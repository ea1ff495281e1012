import type { VaultState } from './vault-state.ts';

/** What a person runs where there is no vault. */
export const CREATE_COMMAND = 'lifesavor vault create';

/** One title and one sentence for a state. */
export interface VaultText {
  tone: 'good' | 'plain' | 'attention';
  title: string;
  sentence: string;
}

/** What a page says of the vault; `undefined` where there is nothing to say. */
export function vaultText(state: VaultState): VaultText | undefined {
  if (state.kind === 'away' || state.kind === 'unknown') return undefined;
  if (state.kind === 'absent')
    return {
      tone: 'plain',
      title: 'No vault yet',
      sentence:
        'A vault keeps values and placeholders encrypted on this computer. This command, run in a terminal, makes one.',
    };
  if (state.kind === 'locked')
    return {
      tone: state.problem === null ? 'plain' : 'attention',
      title: 'Vault locked',
      sentence: whyLocked(state.problem),
    };
  if (state.kind === 'unreadable') {
    const { message, nextStep } = state.problem;
    return { tone: 'attention', title: 'Vault not readable', sentence: `${message} ${nextStep}` };
  }
  return { tone: 'good', title: 'Vault open', sentence: itemCount(state.items) };
}

function itemCount(items: number): string {
  if (items === 0) return 'Nothing is saved in it yet.';
  return items === 1 ? '1 item is saved in it.' : `${items} items are saved in it.`;
}

function whyLocked(problem: string | null): string {
  if (problem === null)
    return 'Messages are protected as before. What is saved can be used once it is open.';
  return PROBLEMS[problem] ?? `It did not open by itself (${problem}).`;
}

/** By the code of what kept the vault from opening. */
const PROBLEMS: Readonly<Record<string, string>> = {
  KEYCHAIN_LOCKED: 'It did not open by itself: the keychain of this computer is locked.',
  KEYCHAIN_DISMISSED: 'It did not open by itself: the keychain asked, and nobody answered.',
  KEYCHAIN_ABSENT: 'It did not open by itself: there is no keychain in this session.',
  KEYCHAIN_FAILED: 'It did not open by itself: the keychain answered with an error.',
  KEY_MISSING: 'It did not open: its key is not where it was kept.',
  KEY_WRONG: 'It did not open: the key that was found belongs to another vault.',
  VAULT_DAMAGED:
    'It did not open: it is damaged. “lifesavor vault verify --repair” saves what can be read.',
  VAULT_TOO_NEW: 'It did not open: a newer version of Life Savor wrote it.',
  VAULT_UNWRITABLE: 'It did not open: its folder cannot be written, or the disk is full.',
  VAULT_UNSUPPORTED: 'It did not open: its database has no build for this machine.',
  VAULT_FAILED: 'It did not open: its process ended again and again.',
};
