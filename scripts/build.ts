import { cpSync } from 'node:fs';
import { buildExtension, checkPackages } from './build-extension.ts';
import { buildHost } from './build-host.ts';
import { buildSkills, describeSizes } from './build-skills.ts';

await buildExtension();
checkPackages();
await buildHost();
const built = await buildSkills();
// Where the bundle looks for them; what runs from source takes those of dist/skills.
for (const { id, folder } of built)
  cpSync(folder, `dist/native-host/skills/${id}`, { recursive: true });
console.log(describeSizes(built));
