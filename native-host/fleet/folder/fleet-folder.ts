import { createPrivateKey, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fromSeed, type KeyPair } from '@nats-io/nkeys';
import { z } from 'zod';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import type { Signer } from '../../cloud/wire/signing.ts';
import { readPrivateFile, refuseOpen, writePrivateFile } from './private-file.ts';
import {
  type EnrolledAgent,
  enrolledSchema,
  type FleetSettings,
  settingsSchema,
} from './settings.ts';

export type SeedName = 'operator' | 'system' | 'account';
export type CredsName = 'admin' | 'system' | 'worker';

const SETTINGS = 'fleet.json';
const SIGNER_FILE = /^signer-[0-9a-f]{16}\.pem$/;
const signerFile = (id: string) => `signer-${id}.pem`;
const revocationsSchema = z.record(z.string(), z.number().int());

/** The folder an operator keeps: keys, credentials, who was enrolled. Closed to everybody else. */
export class FleetFolder {
  readonly path: string;

  /** @throws LifeSavorError FLEET_MISSING, FLEET_OPEN. */
  constructor(path: string) {
    refuseOpen(path);
    this.path = path;
    for (const part of ['keys', 'creds', 'agents', 'servers'])
      mkdirSync(join(path, part), { mode: 0o700, recursive: true });
  }

  get isFleet(): boolean {
    return existsSync(join(this.path, SETTINGS));
  }

  /** @throws LifeSavorError FLEET_MISSING, FLEET_INVALID. */
  settings(): FleetSettings {
    return this.#parsed(SETTINGS, settingsSchema);
  }

  putSettings(settings: FleetSettings): void {
    this.#put(SETTINGS, settings);
  }

  seed(name: SeedName): KeyPair {
    return fromSeed(Buffer.from(readPrivateFile(join(this.path, 'keys', `${name}.seed`)).trim()));
  }

  putSeed(name: SeedName, pair: KeyPair): void {
    const text = Buffer.from(pair.getSeed()).toString();
    writePrivateFile(join(this.path, 'keys', `${name}.seed`), `${text}\n`);
  }

  /** The private key commands are signed with now. */
  signerKey(): KeyObject {
    const [{ id }] = this.settings().signers as [Signer];
    return createPrivateKey(readPrivateFile(join(this.path, 'keys', signerFile(id))));
  }

  /** A private key that was made and is not in the settings yet. */
  unusedSignerKey(): KeyObject | undefined {
    const used = new Set(this.settings().signers.map(({ id }) => signerFile(id)));
    const file = readdirSync(join(this.path, 'keys')).find(
      (name) => SIGNER_FILE.test(name) && !used.has(name),
    );
    return file === undefined
      ? undefined
      : createPrivateKey(readPrivateFile(join(this.path, 'keys', file)));
  }

  removeSignerKey(id: string): void {
    rmSync(join(this.path, 'keys', signerFile(id)), { force: true });
  }

  putSignerKey(id: string, pem: string): void {
    writePrivateFile(join(this.path, 'keys', signerFile(id)), pem);
  }

  routeSecret(): string {
    return readPrivateFile(join(this.path, 'keys', 'routes.secret')).trim();
  }

  putRouteSecret(secret: string): void {
    writePrivateFile(join(this.path, 'keys', 'routes.secret'), `${secret}\n`);
  }

  creds(name: CredsName): string {
    return readPrivateFile(join(this.path, 'creds', `${name}.creds`));
  }

  putCreds(name: CredsName, text: string): void {
    writePrivateFile(join(this.path, 'creds', `${name}.creds`), text);
  }

  serverFile(node: string): string {
    return join(this.path, 'servers', `${node}.conf`);
  }

  putServer(node: string, config: string): void {
    writePrivateFile(this.serverFile(node), config);
  }

  /** Every agent that was ever enrolled, in the order of their names. */
  agents(): EnrolledAgent[] {
    return readdirSync(join(this.path, 'agents'))
      .filter((file) => file.endsWith('.json'))
      .map((file) => this.#parsed(join('agents', file), enrolledSchema))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  /**
   * The agent of that name or id.
   * @throws LifeSavorError FLEET_AGENT_MISSING.
   */
  agent(nameOrId: string): EnrolledAgent {
    const agents = this.agents();
    const found =
      agents.find(({ name }) => name === nameOrId) ?? agents.find(({ id }) => id === nameOrId);
    if (found) return found;
    throw new LifeSavorError(
      'FLEET_AGENT_MISSING',
      'No agent of this name or id was enrolled.',
      'See "lifesavor fleet list".',
    );
  }

  putAgent(agent: EnrolledAgent): void {
    this.#put(join('agents', `${agent.id}.json`), agent);
  }

  revocations(): Record<string, number> {
    return existsSync(join(this.path, 'revoked.json'))
      ? this.#parsed('revoked.json', revocationsSchema)
      : {};
  }

  putRevocations(revocations: Readonly<Record<string, number>>): void {
    this.#put('revoked.json', revocations);
  }

  #put(file: string, value: object): void {
    writePrivateFile(join(this.path, file), `${JSON.stringify(value, undefined, 2)}\n`);
  }

  #parsed<T>(file: string, schema: z.ZodType<T>): T {
    const text = readPrivateFile(join(this.path, file));
    try {
      return schema.parse(JSON.parse(text));
    } catch (cause) {
      throw new LifeSavorError(
        'FLEET_INVALID',
        `${file} in the folder of the fleet is damaged.`,
        'Restore the folder from a backup.',
        { cause },
      );
    }
  }
}
