import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KeychainSession, startKeychainSession } from './harness/keychain-session.ts';
import { startPrompter } from './harness/prompter.ts';

const PASSWORD = 'correct horse';
const STORES = new URL('../../native-host/vault/key/index.ts', import.meta.url).href;

/** What a program tells of one use of the store: how the key is, or the error. */
interface Outcome {
  readonly key?: 'first' | 'second' | 'none';
  readonly code?: string;
  readonly message?: string;
  readonly nextStep?: string;
}
type Provider = 'createKeyringStore' | 'createKeytarStore';
interface Use {
  readonly action: 'read' | 'write' | 'remove';
  readonly vaultId?: string;
  readonly keyByte?: 1 | 2;
  /** How long the password window may stay unanswered. */
  readonly timeoutMs?: number;
  readonly provider: Provider;
}

/** Each use is a program of its own: libdbus looks for the bus once in the life of a process. */
const PROGRAM = `
const [stores, json] = process.argv.slice(1);
const { action, vaultId = 'vault-1', keyByte = 1, timeoutMs = 30_000, provider } =
  JSON.parse(json);
const store = (await import(stores))[provider]({ vaultId, platform: process.platform, timeoutMs });
const told = (outcome) => console.log(JSON.stringify(outcome));
try {
  if (action === 'write') await store.write(Buffer.alloc(32, keyByte));
  if (action === 'remove') await store.remove();
  const key = await store.read();
  told({ key: key === undefined ? 'none' : key.equals(Buffer.alloc(32, 1)) ? 'first' : 'second' });
} catch ({ code, message, nextStep }) {
  told({ code, message, nextStep });
}`;

async function run(env: NodeJS.ProcessEnv, use: Use): Promise<Outcome> {
  const args = ['--input-type=module', '-e', PROGRAM, STORES, JSON.stringify(use)];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [output] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return JSON.parse(output);
}

/** Whatever is done, it fails in the same way: nothing is read, replaced or removed. */
async function expectAllToFail(
  env: NodeJS.ProcessEnv,
  provider: Provider,
  error: Outcome,
  patience: Pick<Use, 'timeoutMs'> = {},
): Promise<void> {
  expect(await run(env, { provider, action: 'read', ...patience })).toMatchObject(error);
  expect(await run(env, { provider, action: 'write', keyByte: 2, ...patience })).toMatchObject(
    error,
  );
  expect(await run(env, { provider, action: 'remove', ...patience })).toMatchObject(error);
}

/** Both libraries, and what their entries say about themselves. */
const STORES_AND_ENTRIES = [
  {
    library: 'the keyring library',
    provider: 'createKeyringStore',
    entry: { service: 'org.lifesavor.agent', username: 'vault-1' },
  },
  {
    library: 'keytar',
    provider: 'createKeytarStore',
    entry: { service: 'org.lifesavor.agent.keytar', account: 'vault-1' },
  },
] as const;

const NO_WINDOW = {
  code: 'KEYCHAIN_LOCKED',
  message: 'The keychain is locked, and no window could ask for its password.',
};
const NOBODY = {
  code: 'KEYCHAIN_LOCKED',
  message: 'Nobody answered the window that asks for the keychain’s password.',
};
const DISMISSED = {
  code: 'KEYCHAIN_DISMISSED',
  message: 'The keychain stays locked, because its password window was closed.',
};
const NO_SERVICE = {
  code: 'KEYCHAIN_ABSENT',
  message: 'No keychain (Secret Service) runs in this desktop session.',
};
const NO_BUS = {
  code: 'KEYCHAIN_ABSENT',
  message: 'There is no desktop session (D-Bus), and so no keychain.',
};
const NO_KEYRING = {
  code: 'KEYCHAIN_ABSENT',
  message: 'The keychain has no default keyring that could keep the key.',
};

describe.each(STORES_AND_ENTRIES)(
  'a key in a real gnome-keyring, through $library',
  ({ provider, entry }) => {
    let session: KeychainSession;

    beforeAll(async () => {
      session = await startKeychainSession();
      await session.startKeyring(PASSWORD);
      expect(await run(session.env, { provider, action: 'read' })).toEqual({ key: 'none' });
      expect(await run(session.env, { provider, action: 'write' })).toEqual({ key: 'first' });
    });
    afterAll(() => session?.dispose());

    /** Logs in, and finds the key of the beginning. */
    async function expectSameKey(): Promise<void> {
      await session.startKeyring(PASSWORD);
      expect(await run(session.env, { provider, action: 'read' })).toEqual({ key: 'first' });
    }

    it('is never replaced', async () => {
      expect(await run(session.env, { provider, action: 'write', keyByte: 2 })).toMatchObject({
        code: 'VAULT_EXISTS',
      });
      await expectSameKey();
    });

    it('is locked where no window can ask for the password', async () => {
      await session.lock();
      await expectAllToFail(session.env, provider, NO_WINDOW);
      await expectSameKey();
    });

    it('is locked after a start without the password', async () => {
      await session.startKeyring();
      await expectAllToFail(session.env, provider, NO_WINDOW);
      await expectSameKey();
    });

    it('is not taken for absent when another vault asks a locked keychain', async () => {
      await session.lock();
      expect(
        await run(session.env, { provider, action: 'read', vaultId: 'vault-2' }),
      ).toMatchObject(NO_WINDOW);
      await expectSameKey();
    });

    it('is locked when nobody answers the password window', async () => {
      await session.lock();
      const end = await startPrompter(session.env, 'ignore');
      await expectAllToFail(session.env, provider, NOBODY, { timeoutMs: 1000 });
      end();
      await expectSameKey();
    });

    it('says when the password window was closed', async () => {
      await session.lock();
      const end = await startPrompter(session.env, 'dismiss');
      await expectAllToFail(session.env, provider, DISMISSED);
      end();
      await expectSameKey();
    });

    it('is out of reach while no keychain runs', async () => {
      await session.stopKeyring();
      await expectAllToFail(session.env, provider, NO_SERVICE);
      await expectSameKey();
    });

    it('is out of reach without a session bus', async () => {
      const { DBUS_SESSION_BUS_ADDRESS: _, ...env } = session.env;
      await expectAllToFail({ ...env, XDG_RUNTIME_DIR: '/nowhere' }, provider, NO_BUS);
      await expectSameKey();
    });

    it('says by another message in each state what to do next', () => {
      const states = [NO_WINDOW, NOBODY, DISMISSED, NO_SERVICE, NO_BUS, NO_KEYRING];
      expect(new Set(states.map(({ message }) => message)).size).toBe(states.length);
    });

    it('is none once a person removed it in a password manager', async () => {
      expect(await session.removeEntries(entry)).toBe(1);
      expect(await run(session.env, { provider, action: 'read' })).toEqual({ key: 'none' });
      expect(await session.removeEntries(entry)).toBe(0);
    });

    it('is none once it was removed, which may be done twice', async () => {
      expect(await run(session.env, { provider, action: 'write' })).toEqual({ key: 'first' });
      expect(await run(session.env, { provider, action: 'remove' })).toEqual({ key: 'none' });
      expect(await run(session.env, { provider, action: 'remove' })).toEqual({ key: 'none' });
    });
  },
);

describe.each(STORES_AND_ENTRIES)(
  'a keychain of somebody who never logged in to a desktop, through $library',
  ({ provider }) => {
    let session: KeychainSession;

    beforeAll(async () => {
      session = await startKeychainSession();
      await session.startKeyring();
    });
    afterAll(() => session?.dispose());

    it('holds no key, and says that it cannot keep one', async () => {
      expect(await run(session.env, { provider, action: 'read' })).toEqual({ key: 'none' });
      expect(await run(session.env, { provider, action: 'remove' })).toEqual({ key: 'none' });
      const outcome = await run(session.env, { provider, action: 'write' });
      expect(outcome).toMatchObject(NO_KEYRING);
      expect(outcome.nextStep).toContain('Create a default keyring');
    });
  },
);
