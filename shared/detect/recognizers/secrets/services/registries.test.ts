import { it } from 'vitest';
import { expectFamilies, type FamilyExamples } from './expect-families.ts';
import { REGISTRY_TOKENS } from './registries.ts';
import { alnum, base64, hex, lower, UUID, url64 } from './samples.ts';

const EXAMPLES: FamilyExamples = {
  'npm-token': [`it is «npm_${alnum(30)}» now`, `see npm_your-key-goes-here`],
  'npm-legacy-token': [`Npm token is «${UUID}» ok`, `npm build ${UUID} of today`],
  'pypi-token': [`use «pypi-${url64(50)}».`, `use pypi-${url64(5)} here`],
  'rubygems-key': [`use «rubygems_${hex(48)}».`, `use rubygems_${hex(5)} here`],
  'crates-token': [`"«cio${alnum(32)}»"`, `use cio${'x'.repeat(40)}`],
  'nuget-key': [`it is «oy2${lower(43)}» now`, `see oy2your-key-goes-here`],
  'docker-hub-token': [`"«dckr_pat_${url64(20)}»"`, `use dckr_pat_${'x'.repeat(40)}`],
  'docker-organisation-token': [`"«dckr_oat_${url64(20)}»"`, `use dckr_oat_${'x'.repeat(40)}`],
  'jfrog-key': [`use «AKCp${alnum(60)}».`, `use AKCp${alnum(5)} here`],
  'jfrog-reference-token': [`use «cmVmd${alnum(59)}».`, `use cmVmd${alnum(5)} here`],
  'clojars-token': [`"«CLOJARS_${alnum(60)}»"`, `use CLOJARS_${'x'.repeat(40)}`],
  'packagist-token': [`"«packagist_ort_${hex(68)}»"`, `use packagist_${'x'.repeat(40)}`],
  'deno-deploy-token': [`"«ddp_${alnum(30)}»"`, `use ddp_${'x'.repeat(40)}`],
  'sonatype-token': [
    `our sonatype api key: «${base64(44)}»`,
    `sonatype build ${base64(44)} of today`,
  ],
};

it('finds each family by its own token and leaves its look-alike alone', () => {
  expectFamilies(REGISTRY_TOKENS, EXAMPLES);
});
