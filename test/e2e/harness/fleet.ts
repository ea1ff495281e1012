import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AgentHome } from '../../../demo/world/agent-home.ts';
import { assemble } from '../../../demo/world/teardown.ts';
import { signCommand } from '../../../native-host/cloud/wire/command.ts';
import type { CommandArgs, CommandKind } from '../../../native-host/cloud/wire/kinds.ts';
import type { CommandResult } from '../../../native-host/cloud/wire/result.ts';
import { enrollAgent } from '../../../native-host/fleet/enroll-agent.ts';
import { connectAs } from '../../../native-host/fleet/link/admin.ts';
import { publishCommand } from '../../../native-host/fleet/sending/publish-command.ts';
import { readResults } from '../../../native-host/fleet/sending/read-results.ts';
import { ensureStreams } from '../../../native-host/fleet/streams.ts';
import { eventually } from '../../integration/nats/eventually.ts';
import { startTestFleet } from '../../integration/nats/test-fleet.ts';
import { WAIT_MS } from './timing.ts';

const never = new AbortController().signal;

/** An operator with a real server, and an agent that has the file to join. */
export interface Operator {
  /** As people are told whose fleet it is. */
  host: string;
  /** Makes the agent one of the fleet; it needs an open vault. */
  enroll(): Promise<void>;
  /** Signs and sends a command; gives its id. */
  send<K extends CommandKind>(kind: K, args: CommandArgs<K>): Promise<string>;
  /** The last word on a command. */
  resultOf(id: string): Promise<CommandResult>;
  close(): Promise<void>;
}

export function openFleet(agent: AgentHome): Promise<Operator> {
  return assemble(async (teardown) => {
    const fleet = await startTestFleet();
    teardown.defer(fleet.dispose);
    const admin = await connectAs(fleet.folder, 'admin', { urls: [fleet.nodes[0]!.url] });
    teardown.defer(() => admin.close());
    await ensureStreams(admin, 1);
    const enrolled = await enrollAgent(fleet.folder, admin, 'laptop');
    const { id } = enrolled.agent;

    async function lastWord(command: string): Promise<CommandResult | false> {
      const options = { from: { seq: 1 }, follow: false, signal: never, agent: id } as const;
      for await (const result of readResults(admin, options))
        if (result.command === command && result.phase === 'done') return result;
      return false;
    }

    return {
      host: new URL(enrolled.bundle.url).host,
      async enroll() {
        const file = join(agent.folder, 'laptop.json');
        await writeFile(file, JSON.stringify(enrolled.bundle));
        await agent.cli('cloud', 'enroll', '--creds', file);
      },
      async send(kind, args) {
        const command = signCommand(kind, args, { agent: id, key: fleet.folder.signerKey() });
        await publishCommand(admin, { agent: id, ...command }, { signal: never });
        return command.id;
      },
      resultOf: async (command) =>
        (await eventually(() => lastWord(command), WAIT_MS)) as CommandResult,
      close: teardown.run,
    };
  });
}
