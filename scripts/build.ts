import { buildExtension } from './build-extension.ts';
import { buildHost } from './build-host.ts';

await buildExtension();
await buildHost();
