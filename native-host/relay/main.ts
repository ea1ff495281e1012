import { connectOrStart } from '../link/start-agent.ts';
import { currentPaths } from '../paths.ts';
import { programFiles } from '../program.ts';
import { originOf } from './origin.ts';
import { relayBytes, reportFailure } from './relay.ts';

const streams = { input: process.stdin, output: process.stdout };

try {
  const socket = await connectOrStart(
    currentPaths(),
    { role: 'relay', origin: originOf(process.argv.slice(2)) },
    { execPath: process.execPath, cli: programFiles().cli, env: process.env },
  );
  await relayBytes(socket, streams);
} catch (error) {
  await reportFailure(error, streams.output);
  process.exitCode = 1;
}
process.exit();
