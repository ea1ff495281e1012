import { connectOrStart } from '../link/start-agent.ts';
import { currentPaths } from '../paths.ts';
import { programFiles } from '../program.ts';
import { originOf } from './origin.ts';
import { relayBytes, reportFailure } from './relay.ts';

const connecting = connectOrStart(
  currentPaths(),
  { role: 'relay', origin: originOf(process.argv.slice(2)) },
  { execPath: process.execPath, cli: programFiles().cli, env: process.env },
);
// Setting up the pipes takes milliseconds, in which the agent is already answering.
const streams = { input: process.stdin, output: process.stdout };

connecting
  .then((socket) => relayBytes(socket, streams))
  .catch(async (error: unknown) => {
    await reportFailure(error, streams.output);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
