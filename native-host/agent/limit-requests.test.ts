import { describe, expect, it } from 'vitest';
import { createTransportPair, type Transport } from '../../shared/protocol/index.ts';
import { limitRequests } from './limit-requests.ts';

const request = (id: number, text = '') => ({
  jsonrpc: '2.0',
  id,
  method: 'text.scan',
  params: { text },
});
const turn = () => new Promise((resolve) => setTimeout(resolve));

function limited(limits: { maxRequests: number; maxUnits: number }) {
  const [near, far] = createTransportPair();
  const transport = limitRequests(far, limits);
  const admitted: unknown[] = [];
  const refused: unknown[] = [];
  transport.onMessage((message) => admitted.push((message as { id: number }).id));
  near.onMessage((message) => {
    if ('error' in (message as object)) refused.push((message as { id: number }).id);
  });
  return { client: near as Transport, transport, admitted, refused };
}

describe('limitRequests', () => {
  it('refuses requests over the number, until one is answered', async () => {
    const { client, transport, admitted, refused } = limited({ maxRequests: 2, maxUnits: 100 });
    for (const id of [1, 2, 3]) client.send(request(id));
    await turn();
    expect(admitted).toEqual([1, 2]);
    expect(refused).toEqual([3]);
    expect(transport.underWay).toBe(2);
    transport.send({ jsonrpc: '2.0', id: 1, result: {} });
    client.send(request(4));
    await turn();
    expect(admitted).toEqual([1, 2, 4]);
  });

  it('refuses requests whose texts together are over the size', async () => {
    const { client, admitted, refused } = limited({ maxRequests: 10, maxUnits: 10 });
    client.send(request(1, 'sixsix'));
    client.send(request(2, 'sixsix'));
    client.send(request(3, 'four'));
    await turn();
    expect(admitted).toEqual([1, 3]);
    expect(refused).toEqual([2]);
  });

  it('refuses a second request under an id that is still under way', async () => {
    const { client, admitted, refused } = limited({ maxRequests: 10, maxUnits: 10 });
    client.send(request(1));
    client.send(request(1));
    await turn();
    expect(admitted).toEqual([1]);
    expect(refused).toEqual([1]);
  });

  it('lets cancellations through even when it is full, and counts no malformed message', async () => {
    const { client, transport, admitted } = limited({ maxRequests: 1, maxUnits: 10 });
    client.send({ jsonrpc: '2.0', id: 5, method: 'text.scan', params: [] });
    client.send(request(1));
    client.send({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id: 1 } });
    await turn();
    expect(admitted).toEqual([5, 1, undefined]);
    expect(transport.underWay).toBe(1);
  });
});
