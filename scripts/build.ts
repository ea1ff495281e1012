import { buildExtension, checkPackages } from './build-extension.ts';
import { buildHost } from './build-host.ts';

await buildExtension();
checkPackages();
await buildHost();
