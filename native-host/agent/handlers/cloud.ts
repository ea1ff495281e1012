import { type Handlers, LifeSavorError } from '../../../shared/protocol/index.ts';
import type { OnProgress } from '../../cloud/commands/execute.ts';
import type { LinkClient } from '../../link/handshake.ts';
import type { Services } from '../services.ts';
import { cliOnly } from './cli-only.ts';
import { Shown } from './shown.ts';

const PROGRESS_MS = 200;

/**
 * The link to the fleet. A browser sees how it stands and what came for its person, and decides
 * about what it was told of; all else is for the command line. Made for each connection.
 */
export function cloudHandlers(services: Services, client: LinkClient): Handlers {
  const { cloud } = services;
  const by = client.role === 'cli' ? 'cli' : 'extension';
  const shown = new Shown();
  const forCli = cliOnly(
    client,
    'do this with the link to the fleet',
    'See "lifesavor cloud --help".',
  );
  const desk = async () => {
    forCli();
    return await openDesk();
  };
  return {
    'cloud.status': async () => {
      if (!cloud.isEnrolled) return { state: 'off', kinds: [], signers: [] };
      return await (await openDesk()).cloudStatus(await cloud.open());
    },
    'cloud.enroll': async (request) => {
      const { enroll, cloudStatus } = await desk();
      const link = await cloud.open();
      await enroll(link, request);
      return await cloudStatus(link);
    },
    'cloud.leave': async () => {
      const { cloudStatus } = await desk();
      const link = await cloud.open();
      await link.leave();
      return await cloudStatus(link);
    },
    'cloud.pause': async () => {
      const { cloudStatus } = await desk();
      const link = await cloud.open();
      await link.pause();
      return await cloudStatus(link);
    },
    'cloud.resume': async () => {
      const { cloudStatus } = await desk();
      const link = await cloud.open();
      await link.resume();
      return await cloudStatus(link);
    },
    'cloud.allow': async ({ kinds }) => {
      const { kindsOf, cloudStatus } = await desk();
      const link = await cloud.open();
      link.allow(kindsOf(kinds));
      return await cloudStatus(link);
    },
    'cloud.orders': async (_params, { signal }) => {
      const { describeOrders } = await openDesk();
      const kept = await (await cloud.open()).orders.all();
      const orders = await describeOrders(services, kept, signal);
      shown.clear();
      for (const { id, digest } of orders) shown.add(id, digest);
      return { orders };
    },
    'cloud.decide': async (
      { id, digest, approve: isApproved, progressToken: token },
      { signal, progress },
    ) => {
      if (by === 'extension' && !shown.take(id, digest)) throw notShown();
      const { orders } = await cloud.open();
      const onProgress = token === undefined ? undefined : told((value) => progress(token, value));
      // A background of a browser is ended at any time, and means nothing by it.
      const until = by === 'cli' ? signal : undefined;
      const decided = await orders.decide({
        id,
        digest,
        isApproved,
        by,
        signal: until,
        onProgress,
      });
      const { outcome } = decided;
      if (!('code' in decided)) return { outcome };
      return { outcome, code: decided.code, message: decided.message };
    },
  };
}

/** Now and then, not for every piece. */
function told(tell: (value: { bytes: number; total?: number }) => void): OnProgress {
  let next = 0;
  return (bytes, total) => {
    const now = performance.now();
    if (now < next && bytes !== total) return;
    next = now + PROGRESS_MS;
    tell({ bytes, ...(total !== undefined && { total }) });
  };
}

/** Loaded with the link: whoever belongs to no fleet does not pay for it. */
async function openDesk() {
  return await import('../cloud/desk.ts');
}

function notShown(): LifeSavorError {
  return new LifeSavorError(
    'AGENT_REFUSED',
    'A browser may decide only about what it has just shown.',
    'Look at it again, then decide.',
  );
}
