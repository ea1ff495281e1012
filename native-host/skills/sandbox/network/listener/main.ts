/**
 * Runs inside the sandbox, before the skill and without anything of it: begins to listen where the
 * proxy variables will point to, hands the listening socket to the agent, and ends. Connections to it
 * are then taken by the agent itself, out of a network that leads nowhere else.
 */
import { createServer } from 'node:net';

const LOOPBACK = '127.0.0.1';

const server = createServer();
server.listen(Number(process.argv[2]), LOOPBACK, () => {
  // The agent hangs up once it has it.
  process.once('disconnect', () => process.exit(0));
  process.send?.('listening', server);
});
