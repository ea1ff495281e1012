import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { parseHostPattern } from './host-pattern.ts';
import type { NetworkEvent } from './network-event.ts';
import { createProxy } from './proxy.ts';
import { type NameSource, publicNames } from './resolve.ts';

const LOOPBACK = '127.0.0.1';
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

interface Site {
  port: number;
  requests: { url: string | undefined; headers: IncomingMessage['headers']; body: string }[];
}

/** A server on this machine, which stands for one on the internet. */
async function site(headers: Record<string, string> = {}, status = 200): Promise<Site> {
  const requests: Site['requests'] = [];
  const server = createServer(async (message, response) => {
    let body = '';
    for await (const chunk of message) body += String(chunk);
    requests.push({ url: message.url, headers: message.headers, body });
    response.writeHead(status, headers).end('from the site');
  });
  return { port: await listen(server), requests };
}

async function listen(server: Server | ReturnType<typeof createTcpServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
  closers.push(() => {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}

/** Finds every name at this machine, and lets it be reached. */
const HERE: NameSource = {
  resolve: async () => [{ address: LOOPBACK, family: 4 }],
  mayReach: () => true,
};

async function proxy(
  hosts: readonly string[],
  names: NameSource = HERE,
): Promise<{ port: number; events: NetworkEvent[] }> {
  const events: NetworkEvent[] = [];
  const onNetwork = (event: NetworkEvent) => void events.push(event);
  const server = createProxy({ patterns: hosts.map(parseHostPattern), names, onNetwork });
  return { port: await listen(server), events };
}

interface Reply {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

function get(proxyPort: number, url: string, headers: Record<string, string> = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const options = { host: LOOPBACK, port: proxyPort, path: url, headers, agent: false };
    request(options, async (reply) => {
      let body = '';
      for await (const chunk of reply) body += String(chunk);
      resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body });
    })
      .on('error', reject)
      .end();
  });
}

/** Says all of `lines` and gives everything that comes back until the end. */
function converse(port: number, lines: string): Promise<string> {
  const socket = connect(port, LOOPBACK);
  closers.push(() => socket.destroy());
  return new Promise((resolve) => {
    let text = '';
    socket.on('data', (data) => (text += String(data)));
    socket.on('close', () => resolve(text));
    socket.on('error', () => {});
    socket.write(lines);
  });
}

describe('plain requests', () => {
  it('reach a granted host, with path, method and headers', async () => {
    const there = await site({ 'x-own': 'yes' });
    const { port, events } = await proxy([`api.test:${there.port}`]);
    const reply = await get(port, `http://api.test:${there.port}/a?b=c`, { 'x-asked': 'this' });
    expect(reply).toMatchObject({
      status: 200,
      body: 'from the site',
      headers: { 'x-own': 'yes' },
    });
    expect(there.requests[0]).toMatchObject({ url: '/a?b=c', headers: { 'x-asked': 'this' } });
    expect(events).toEqual([{ host: 'api.test', port: there.port, verdict: 'allowed' }]);
  });

  it('name the host that was checked, whatever the client says', async () => {
    const there = await site();
    const { port } = await proxy([`api.test:${there.port}`]);
    await get(port, `http://api.test:${there.port}/`, { host: 'inner.test' });
    expect(there.requests[0]?.headers.host).toBe(`api.test:${there.port}`);
  });

  it('do not pass on what is between neighbours', async () => {
    const there = await site();
    const { port } = await proxy([`api.test:${there.port}`]);
    const headers = { connection: 'x-mine', 'x-mine': '1', 'proxy-authorization': 'Basic eA==' };
    await get(port, `http://api.test:${there.port}/`, headers);
    expect(there.requests[0]?.headers).not.toHaveProperty('x-mine');
    expect(there.requests[0]?.headers).not.toHaveProperty('proxy-authorization');
  });

  it('to anybody else are refused, and nothing is looked up', async () => {
    const asked: string[] = [];
    const names: NameSource = {
      ...HERE,
      resolve: async (host) => {
        asked.push(host);
        return [];
      },
    };
    const { port, events } = await proxy(['api.test'], names);
    expect(await get(port, 'http://other.test/')).toMatchObject({ status: 403, body: '' });
    expect(asked).toEqual([]);
    expect(events).toEqual([{ host: 'other.test', port: 80, verdict: 'refused' }]);
  });

  it('are checked again after a redirect, for it is the client who follows', async () => {
    const there = await site({ location: 'http://other.test/' }, 302);
    const { port } = await proxy([`api.test:${there.port}`]);
    const first = await get(port, `http://api.test:${there.port}/`);
    expect(first.status).toBe(302);
    expect((await get(port, String(first.headers.location))).status).toBe(403);
  });

  it.each(['/only-a-path', 'ftp://api.test/', 'https://api.test/', 'http://'])(
    'with the target %s are refused',
    async (target) => {
      const { port } = await proxy(['api.test']);
      expect((await get(port, target)).status).toBe(400);
    },
  );

  it('to a host that does not answer fail and say so', async () => {
    const { port, events } = await proxy(['api.test:1']);
    expect((await get(port, 'http://api.test:1/')).status).toBe(502);
    expect(events).toEqual([{ host: 'api.test', port: 1, verdict: 'unreachable' }]);
  });
});

describe('names', () => {
  it.each(['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', '::ffff:127.0.0.1', 'fd00::1'])(
    'that stand for %s lead nowhere',
    async (address) => {
      const { mayReach } = publicNames();
      const family = address.includes(':') ? 6 : 4;
      const { port, events } = await proxy(['*.rebound.test'], {
        resolve: async () => [{ address, family }],
        mayReach,
      });
      expect((await get(port, 'http://a.rebound.test/')).status).toBe(403);
      expect(events).toEqual([{ host: 'a.rebound.test', port: 80, verdict: 'refused' }]);
    },
  );

  it('are looked up once, so that no second answer can lead elsewhere', async () => {
    const there = await site();
    let answers = 0;
    const { port } = await proxy([`api.test:${there.port}`], {
      mayReach: (_host, address) => address === LOOPBACK,
      resolve: async () => [{ address: answers++ === 0 ? LOOPBACK : '10.0.0.1', family: 4 }],
    });
    expect((await get(port, `http://api.test:${there.port}/`)).status).toBe(200);
    expect(answers).toBe(1);
  });

  it('with good and bad addresses lead to the good ones', async () => {
    const there = await site();
    const { port } = await proxy([`api.test:${there.port}`], {
      mayReach: (_host, address) => address === LOOPBACK,
      resolve: async () => [
        { address: '10.0.0.1', family: 4 },
        { address: LOOPBACK, family: 4 },
      ],
    });
    expect((await get(port, `http://api.test:${there.port}/`)).status).toBe(200);
  });

  it('that are addresses themselves are held to the same', async () => {
    const { mayReach } = publicNames();
    const { port } = await proxy(['169.254.169.254', '[::1]:80'], { ...HERE, mayReach });
    expect((await get(port, 'http://169.254.169.254/latest/meta-data')).status).toBe(403);
    expect((await get(port, 'http://[::1]/')).status).toBe(403);
    expect((await get(port, 'http://0xa9fea9fe/')).status).toBe(403);
  });
});

describe('tunnels', () => {
  it('carry bytes both ways, and each way ends by itself', async () => {
    const echo = createTcpServer({ allowHalfOpen: true }, (socket: Socket) => {
      let heard = '';
      socket.on('data', (data) => (heard += String(data)));
      socket.on('end', () => socket.end(`heard: ${heard}`));
    });
    const there = await listen(echo);
    const { port, events } = await proxy([`api.test:${there}`]);
    const socket = connect({ port, host: LOOPBACK, allowHalfOpen: true });
    let text = '';
    const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()));
    socket.on('data', (data) => {
      text += String(data);
      if (text.endsWith('\r\n\r\n')) socket.end('the rest');
    });
    socket.on('end', () => socket.destroy());
    socket.write(`CONNECT api.test:${there} HTTP/1.1\r\nHost: api.test\r\n\r\nat once, `);
    await closed;
    expect(text).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\n\r\nheard: at once, the rest$/);
    expect(events).toEqual([{ host: 'api.test', port: there, verdict: 'allowed' }]);
  });

  it.each(['other.test:443', '169.254.169.254:80', 'localhost:443', '[::1]:443'])(
    'to %s are refused',
    async (target) => {
      const { port } = await proxy(['api.test']);
      const said = await converse(port, `CONNECT ${target} HTTP/1.1\r\nHost: api.test\r\n\r\n`);
      expect(said).toMatch(/^HTTP\/1\.1 403 /);
    },
  );

  it.each(['api.test', 'api.test:', 'api.test:99999', '/', 'user@api.test', ''])(
    'with the target "%s" are refused',
    async (target) => {
      const { port } = await proxy(['api.test']);
      const said = await converse(port, `CONNECT ${target} HTTP/1.1\r\nHost: api.test\r\n\r\n`);
      expect(said).toMatch(/^(HTTP\/1\.1 400 |$)/);
    },
  );
});

describe('a hostile client', () => {
  it('gets no upgrade', async () => {
    const { port } = await proxy(['api.test']);
    const headers = 'Connection: Upgrade\r\nUpgrade: websocket\r\n';
    const said = await converse(port, `GET http://api.test/ HTTP/1.1\r\nHost: x\r\n${headers}\r\n`);
    expect(said).toMatch(/^HTTP\/1\.1 501 /);
  });

  it.each(['\0\0\0\0', 'GET\r\n\r\n', `GET / HTTP/1.1\r\nx: ${'y'.repeat(64 * 1024)}\r\n\r\n`])(
    'that speaks no HTTP is hung up on',
    async (lines) => {
      const { port } = await proxy(['api.test']);
      expect(await converse(port, lines)).not.toContain('200');
    },
  );

  it('that goes away in the middle hurts nobody', async () => {
    const there = await site();
    const { port } = await proxy([`api.test:${there.port}`]);
    for (let each = 0; each < 20; each++) {
      const socket = connect(port, LOOPBACK);
      socket.on('error', () => {});
      socket.write(`CONNECT api.test:${there.port} HTTP/1.1\r\nHost: x\r\n\r\n`);
      socket.destroy();
    }
    expect((await get(port, `http://api.test:${there.port}/`)).status).toBe(200);
  });
});
