import type { Recognizer } from '../../../engine/recognizer.ts';
import { alnum, base64, hex, lower, UUID, upper, url64 } from './charsets.ts';
import { announced, marked, prefixed, shaped } from './family.ts';

const VERSION_ZERO = { kind: 'digits', min: 1, max: 1, next: '.' } as const;

/** Continuous integration, infrastructure as code, stores of secrets, code analysis. */
export const BUILD_TOKENS: readonly Recognizer[] = [
  prefixed('circleci-token', 'CCIPAT_ CCIPRJ_', `${alnum(18, 26)}_${hex(40)}`),
  announced('circleci-legacy-token', 'circleci circle', hex(40)),
  announced('travis-token', 'travis', alnum(22)),
  prefixed('buildkite-token', 'bkua_ bkaj_ bkct_ bkpt_', alnum(32, 48)),
  announced('drone-token', 'drone', alnum(32)),
  announced('jenkins-token', 'jenkins', hex(32, 34)),
  announced('appveyor-token', 'appveyor', lower(20)),
  prefixed('harness-token', 'pat.', `${url64(22)}\\.${hex(24)}\\.${alnum(20)}`),
  prefixed('octopus-key', 'API-', upper(25, 32)),
  prefixed('pulumi-token', 'pul-', hex(40)),
  marked('terraform-cloud-token', 'atlasv1', `${alnum(14)}\\.`, 15, 'atlasv1\\.[\\w-]{40,90}'),
  prefixed('prefect-key', 'pnu_', lower(36)),
  prefixed('infracost-key', 'ico-', alnum(32)),
  prefixed('openshift-token', 'sha256~', url64(43)),
  prefixed(
    'doppler-token',
    'dp.pt. dp.ct. dp.st. dp.sa. dp.scim. dp.audit.',
    '(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}',
  ),
  prefixed('vault-token', 'hvs.', url64(20, 300)),
  prefixed('vault-batch-token', 'hvb. hvr.', url64(20, 400)),
  announced('vault-legacy-token', 'vault', `s\\.${alnum(24)}`),
  prefixed('onepassword-service-token', 'ops_eyJ', `${base64(80, 2000)}={0,3}`),
  prefixed(
    'onepassword-secret-key',
    'A3-',
    `${upper(6)}-(?:${upper(11)}|${upper(6)}-${upper(5)})(?:-${upper(5)}){3}`,
  ),
  prefixed('infisical-token', 'st.', '[0-9a-f]{24}\\.[0-9a-f]{32}\\.[0-9a-f]{32}'),
  announced('infisical-client-secret', 'infisical', hex(64)),
  shaped('bitwarden-machine-token', VERSION_ZERO, `0\\.${UUID}\\.${alnum(30)}:${base64(22)}==`),
  prefixed('snyk-token', 'snyk_uat. snyk_sat.', '[\\w.-]{20,500}'),
  announced('snyk-legacy-token', 'snyk', UUID),
  prefixed('sonar-token', 'squ_ sqp_ sqa_', hex(40)),
  announced('sonar-legacy-token', 'sonar sonarqube sonarcloud', hex(40)),
  announced('codecov-token', 'codecov', UUID),
  announced('codacy-token', 'codacy', hex(32)),
  announced('codeclimate-token', 'codeclimate', hex(64)),
  announced('semgrep-token', 'semgrep', hex(64)),
  prefixed('prefect-server-key', 'pnb_', lower(36)),
  prefixed('chromatic-token', 'chpt_', lower(12, 20)),
  prefixed('checkly-key', 'cu_', hex(32)),
  announced('browserstack-key', 'browserstack', alnum(20)),
  announced('saucelabs-key', 'sauce saucelabs', UUID),
  prefixed('depot-token', 'depot_', '(?:user|org|project)_[0-9a-f]{48,80}'),
];
