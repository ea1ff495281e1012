import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { readPrivateFile } from '../../fleet/folder/private-file.ts';
import { connectAs } from '../../fleet/link/admin.ts';
import { connectFleet } from '../../fleet/link/connect-fleet.ts';
import { streamChat } from '../../fleet/worker/chat-completions.ts';
import { runWorker } from '../../fleet/worker/worker.ts';
import type { CliContext } from '../context.ts';
import { type FleetOptions, openFleet } from './options.ts';

interface WorkOptions extends FleetOptions {
  openaiUrl: string;
  model: string;
  apiKeyEnv: string;
  parallel: number;
  url?: string;
  creds?: string;
  ca?: string;
  cert?: string;
  key?: string;
}

/** Answers questions until interrupted. */
export async function work(options: WorkOptions, context: CliContext): Promise<void> {
  const { openaiUrl: url, model, parallel, apiKeyEnv } = options;
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw new LifeSavorError(
      'USAGE',
      'The address of the endpoint is none.',
      'Write it like http://127.0.0.1:8080/v1.',
    );
  const { signal } = context;
  const apiKey = context.env[apiKeyEnv];
  const connection = await connect(options, context);
  try {
    await context.err.write('The worker is ready.\n');
    await runWorker({
      connection,
      parallel,
      signal,
      answer: (messages, wanted) => streamChat({ url, apiKey, model }, messages, wanted),
      onDone: (outcome) => void context.err.write(`${new Date().toISOString()}  ${outcome}\n`),
    });
  } finally {
    await connection.close();
  }
}

/** With the folder of the fleet, or with nothing but a worker's credentials. */
async function connect(options: WorkOptions, { env }: CliContext) {
  const { url, creds } = options;
  const tls = { ca: options.ca, cert: options.cert, key: options.key };
  if (url === undefined && creds === undefined)
    return await connectAs(openFleet(options), 'worker', { env });
  if (url === undefined || creds === undefined)
    throw new LifeSavorError(
      'USAGE',
      'An address and credentials belong together.',
      'Give both --url and --creds, or neither.',
    );
  const urls = [url];
  return await connectFleet({
    urls,
    creds: readPrivateFile(creds),
    name: 'fleet-worker',
    tls,
    env,
  });
}
