import type { Recognizer } from '../../../engine/recognizer.ts';
import { crcBase62 } from '../checksums/token-checksums.ts';
import { alnum, base64, hex, lower, UUID, url64 } from './charsets.ts';
import { announced, prefixed } from './family.ts';

/** Where packages and images are published. */
export const REGISTRY_TOKENS: readonly Recognizer[] = [
  prefixed('npm-token', 'npm_', alnum(30, 64), { checksum: crcBase62 }),
  announced('npm-legacy-token', 'npm _authtoken', `(?:NpmToken\\.)?${UUID}`),
  prefixed('pypi-token', 'pypi-', url64(50, 600)),
  prefixed('rubygems-key', 'rubygems_', hex(48)),
  prefixed('crates-token', 'cio', alnum(32)),
  prefixed('nuget-key', 'oy2', lower(43)),
  prefixed('docker-hub-token', 'dckr_pat_', url64(20, 50)),
  prefixed('docker-organisation-token', 'dckr_oat_', url64(20, 60)),
  prefixed('jfrog-key', 'AKCp', alnum(60, 80)),
  prefixed('jfrog-reference-token', 'cmVmd', alnum(59)),
  prefixed('clojars-token', 'CLOJARS_', alnum(60)),
  prefixed('packagist-token', 'packagist_', `[a-z]{2,4}_${hex(40, 80)}`),
  prefixed('deno-deploy-token', 'ddp_ ddo_', alnum(30, 50)),
  announced('sonatype-token', 'sonatype ossrh maven', base64(44)),
];
