import { expect, it } from 'vitest';
import { vaultLocked } from '../vault/vault-errors.ts';
import { VaultGate } from './vault-gate.ts';

/** A vault that answers with the number of calls it has had. */
function fakeVault() {
  const vault = {
    isOpen: false,
    calls: 0,
    call: async () => {
      if (!vault.isOpen) throw vaultLocked();
      vault.calls += 1;
      return vault.calls as never;
    },
  };
  return vault;
}

it('asks the vault once it is open, and again where it was locked in between', async () => {
  const vault = fakeVault();
  const gate = new VaultGate(vault, new AbortController().signal);
  const waiting = gate.call('cloudWaiting');
  gate.changed();
  expect(vault.calls).toBe(0);
  vault.isOpen = true;
  gate.changed();
  expect(await waiting).toBe(1);

  const open = vault.call;
  vault.call = async () => {
    vault.isOpen = false;
    vault.call = open;
    throw vaultLocked();
  };
  const again = gate.call('cloudWaiting');
  await new Promise((resolve) => setImmediate(resolve));
  vault.isOpen = true;
  gate.changed();
  expect(await again).toBe(2);
});

it('passes on what else goes wrong, and ends with its signal', async () => {
  const vault = fakeVault();
  const stop = new AbortController();
  const gate = new VaultGate(vault, stop.signal);
  const waiting = gate.call('cloudWaiting');
  stop.abort();
  await expect(waiting).rejects.toThrow();
  vault.isOpen = true;
  vault.call = async () => {
    throw new Error('the disk is full');
  };
  const other = new VaultGate(vault, new AbortController().signal);
  await expect(other.call('cloudWaiting')).rejects.toThrow('the disk is full');
});
