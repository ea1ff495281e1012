import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestCertificates {
  /** PEM files. */
  ca: string;
  server: { cert: string; key: string };
  client: { cert: string; key: string };
  dispose(): void;
}

/** An authority of its own, a server that is called `host`, and a machine it knows. */
export function makeCertificates(host: string): TestCertificates {
  const folder = mkdtempSync(join(tmpdir(), 'ls-tls-'));
  const file = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  const ca = file('ca.pem');
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const asCa = ['-x509', '-days', '30', '-subj', '/CN=Test authority'];
  openssl('req', ...asCa, ...newKey, '-keyout', file('ca.key'), '-out', ca);
  const issue = (name: string, extensions: string) => {
    const [cert, key, request] = [file(`${name}.pem`), file(`${name}.key`), file(`${name}.csr`)];
    openssl('req', ...newKey, '-subj', `/CN=${name}`, '-keyout', key, '-out', request);
    writeFileSync(file(`${name}.ext`), extensions);
    const by = ['-CA', ca, '-CAkey', file('ca.key'), '-CAcreateserial', '-days', '30'];
    openssl('x509', '-req', '-in', request, ...by, '-extfile', file(`${name}.ext`), '-out', cert);
    return { cert, key };
  };
  return {
    ca,
    server: issue('server', `subjectAltName=DNS:${host},IP:127.0.0.1\n`),
    client: issue('client', 'extendedKeyUsage=clientAuth\n'),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}
