import { it } from 'vitest';
import { BUILD_TOKENS } from './build-and-deploy.ts';
import { expectFamilies, type FamilyExamples } from './expect-families.ts';
import { alnum, base64, hex, lower, UUID, upper, url64 } from './samples.ts';

const EXAMPLES: FamilyExamples = {
  'circleci-token': [`it is «CCIPAT_${alnum(18)}_${hex(40)}» now`, `see CCIPAT_your-key-goes-here`],
  'circleci-legacy-token': [`CIRCLECI_API_KEY=«${hex(40)}»`, `circleci build ${hex(40)} of today`],
  'travis-token': [`our travis api key: «${alnum(22)}»`, `travis build ${alnum(22)} of today`],
  'buildkite-token': [`use «bkua_${alnum(32)}».`, `use bkua_${alnum(5)} here`],
  'drone-token': [`DRONE_API_KEY=«${alnum(32)}»`, `drone build ${alnum(32)} of today`],
  'jenkins-token': [`Jenkins token is «${hex(32)}» ok`, `jenkins build ${hex(32)} of today`],
  'appveyor-token': [
    `our appveyor api key: «${lower(20)}»`,
    `appveyor build ${lower(20)} of today`,
  ],
  'harness-token': [
    `it is «pat.${url64(22)}.${hex(24)}.${alnum(20)}» now`,
    `see pat.your-key-goes-here`,
  ],
  'octopus-key': [`"«API-${upper(25)}»"`, `use API-${'x'.repeat(40)}`],
  'pulumi-token': [`"«pul-${hex(40)}»"`, `use pul-${'x'.repeat(40)}`],
  'terraform-cloud-token': [
    `use «${alnum(14)}.atlasv1.${url64(67)}».`,
    `use ${alnum(14)}.atlasv1.${url64(22)}`,
  ],
  'prefect-key': [`it is «pnu_${lower(36)}» now`, `see pnu_your-key-goes-here`],
  'infracost-key': [`"«ico-${alnum(32)}»"`, `use ico-${'x'.repeat(40)}`],
  'openshift-token': [`"«sha256~${url64(43)}»"`, `use sha256~${'x'.repeat(40)}`],
  'doppler-token': [`it is «dp.pt.${alnum(43)}» now`, `see dp.pt.your-key-goes-here`],
  'vault-token': [`use «hvs.${url64(20)}».`, `use hvs.${url64(5)} here`],
  'vault-batch-token': [`it is «hvb.${url64(20)}» now`, `see hvb.your-key-goes-here`],
  'vault-legacy-token': [
    `our vault api key: «s.${alnum(24)}»`,
    `vault build s.${alnum(24)} of today`,
  ],
  'onepassword-service-token': [`"«ops_eyJ${base64(80)}==»"`, `use ops_eyJ${'x'.repeat(40)}`],
  'onepassword-secret-key': [
    `"«A3-${upper(6)}-${upper(6)}-${upper(5)}-${upper(5)}-${upper(5)}-${upper(5)}»"`,
    `use A3-${'x'.repeat(40)}`,
  ],
  'infisical-token': [`use «st.${hex(24)}.${hex(32)}.${hex(32)}».`, `use st.${hex(5)} here`],
  'infisical-client-secret': [
    `our infisical api key: «${hex(64)}»`,
    `infisical build ${hex(64)} of today`,
  ],
  'bitwarden-machine-token': [
    `use «0.${UUID}.${alnum(30)}:${base64(22)}==».`,
    `use 0.${UUID}.${alnum(30)}:${base64(20)}==`,
  ],
  'snyk-token': [`"«snyk_uat.${hex(8)}.${url64(60)}»"`, `use snyk_uat.${'x'.repeat(40)}`],
  'snyk-legacy-token': [`SNYK_API_KEY=«${UUID}»`, `snyk build ${UUID} of today`],
  'sonar-token': [`"«squ_${hex(40)}»"`, `use squ_${'x'.repeat(40)}`],
  'sonar-legacy-token': [`Sonar token is «${hex(40)}» ok`, `sonar build ${hex(40)} of today`],
  'codecov-token': [`CODECOV_API_KEY=«${UUID}»`, `codecov build ${UUID} of today`],
  'codacy-token': [`Codacy token is «${hex(32)}» ok`, `codacy build ${hex(32)} of today`],
  'codeclimate-token': [
    `CODECLIMATE_API_KEY=«${hex(64)}»`,
    `codeclimate build ${hex(64)} of today`,
  ],
  'semgrep-token': [`our semgrep api key: «${hex(64)}»`, `semgrep build ${hex(64)} of today`],
  'prefect-server-key': [`it is «pnb_${lower(36)}» now`, `see pnb_your-key-goes-here`],
  'chromatic-token': [`use «chpt_${lower(12)}».`, `use chpt_${lower(5)} here`],
  'checkly-key': [`"«cu_${hex(32)}»"`, `use cu_${'x'.repeat(40)}`],
  'browserstack-key': [
    `Browserstack token is «${alnum(20)}» ok`,
    `browserstack build ${alnum(20)} of today`,
  ],
  'saucelabs-key': [`Sauce token is «${UUID}» ok`, `sauce build ${UUID} of today`],
  'depot-token': [`it is «depot_project_${hex(64)}» now`, `see depot_your-key-goes-here`],
};

it('finds each family by its own token and leaves its look-alike alone', () => {
  expectFamilies(BUILD_TOKENS, EXAMPLES);
});
