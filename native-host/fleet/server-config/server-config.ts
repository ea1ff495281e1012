import type { FleetNode, FleetSettings } from '../folder/settings.ts';

/** What the configuration of a node is made of. */
export interface ServerParts {
  settings: FleetSettings;
  /** Tokens of the operator and of the accounts, by public key. */
  operatorToken: string;
  accountTokens: Readonly<Record<string, string>>;
  /** What nodes of the cluster tell each other to be let in. */
  routeSecret: string;
}

/** The whole configuration file of one nats-server. It holds the secret of the routes. */
export function serverConfig(node: FleetNode, parts: ServerParts): string {
  const blocks = [
    `# Written by "lifesavor fleet". Changes are lost when it writes the file again.`,
    `server_name: ${quoted(node.name)}`,
    `listen: ${quoted(node.client)}`,
    'max_payload: 1048576',
    // A half-open connection of an agent is closed here within 50 seconds.
    'ping_interval: "25s"',
    'ping_max: 2',
    operatorBlock(node, parts),
    `jetstream {\n  store_dir: ${quoted(node.store)}\n}`,
    websocketBlock(node, parts.settings),
    ...clusterBlock(node, parts),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function operatorBlock(
  { store }: FleetNode,
  { settings, operatorToken, accountTokens }: ServerParts,
): string {
  const accounts = Object.entries(accountTokens).map(([key, token]) => `  ${key}: ${token}`);
  return [
    `operator: ${operatorToken}`,
    `system_account: ${settings.system}`,
    `resolver {\n  type: full\n  dir: ${quoted(`${store}/accounts`)}\n  allow_delete: false\n  interval: "2m"\n}`,
    `resolver_preload {\n${accounts.join('\n')}\n}`,
  ].join('\n');
}

function websocketBlock({ websocket }: FleetNode, { tls }: FleetSettings): string {
  const security = tls
    ? [
        '  tls {',
        `    cert_file: ${quoted(tls.cert)}`,
        `    key_file: ${quoted(tls.key)}`,
        ...(tls.clientCa === undefined
          ? []
          : [`    ca_file: ${quoted(tls.clientCa)}`, '    verify: true']),
        '  }',
      ]
    : ['  no_tls: true'];
  // Compression would tell by lengths what protected frames hold.
  return [
    'websocket {',
    `  listen: ${quoted(websocket)}`,
    '  compression: false',
    ...security,
    '}',
  ].join('\n');
}

function clusterBlock(node: FleetNode, { settings, routeSecret }: ServerParts): string[] {
  if (node.cluster === undefined) return [];
  const routes = node.routes.map(
    (address) => `    ${quoted(`nats-route://fleet:${routeSecret}@${address}`)}`,
  );
  const block = [
    'cluster {',
    `  name: ${quoted(settings.name)}`,
    `  listen: ${quoted(node.cluster)}`,
    `  authorization {\n    user: fleet\n    password: ${quoted(routeSecret)}\n    timeout: 5\n  }`,
    `  routes: [\n${routes.join('\n')}\n  ]`,
    ...routesTlsBlock(settings),
    '}',
  ];
  return [block.join('\n')];
}

/** Both ends of a route show a certificate, whatever is said here; the address has to be in it. */
function routesTlsBlock({ routesTls }: FleetSettings): string[] {
  if (!routesTls) return [];
  const { cert, key, ca } = routesTls;
  const files = [
    `cert_file: ${quoted(cert)}`,
    `key_file: ${quoted(key)}`,
    `ca_file: ${quoted(ca)}`,
  ];
  return ['  tls {', ...files.map((file) => `    ${file}`), '    timeout: 5', '  }'];
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
