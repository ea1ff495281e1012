import { it } from 'vitest';
import { expectFamilies, type FamilyExamples } from './expect-families.ts';
import { MONITORING_TOKENS } from './monitoring.ts';
import { alnum, base64, digits, hex, lower, UUID, upper, url64 } from './samples.ts';

const EXAMPLES: FamilyExamples = {
  'datadog-key': [`Datadog token is «${hex(32)}» ok`, `datadog build ${hex(32)} of today`],
  'datadog-app-key': [`our datadog api key: «${hex(40)}»`, `datadog build ${hex(40)} of today`],
  'datadog-scoped-app-key': [`"«ddapp_${alnum(34)}»"`, `use ddapp_${'x'.repeat(40)}`],
  'newrelic-user-key': [`"«NRAK-${upper(27)}»"`, `use NRAK-${'x'.repeat(40)}`],
  'newrelic-browser-key': [`it is «NRJS-${alnum(19)}» now`, `see NRJS-your-key-goes-here`],
  'newrelic-insert-key': [`use «NRII-${url64(32)}».`, `use NRII-${url64(5)} here`],
  'newrelic-license-key': [
    `our newrelic api key: «${hex(36)}NRAL»`,
    `newrelic build ${hex(36)}NRAL of today`,
  ],
  'grafana-service-account': [
    `it is «glsa_${alnum(32)}_${hex(8)}» now`,
    `see glsa_your-key-goes-here`,
  ],
  'grafana-cloud-token': [`it is «glc_${base64(32)}==» now`, `see glc_your-key-goes-here`],
  'grafana-legacy-key': [`"«eyJrIjoi${base64(60)}==»"`, `use eyJrIjoi${'x'.repeat(40)}`],
  'sentry-organisation-token': [`"«sntrys_${url64(80)}»"`, `use sntrys_${'x'.repeat(40)}`],
  'sentry-user-token': [`it is «sntryu_${hex(64)}» now`, `see sntryu_your-key-goes-here`],
  'sentry-app-token': [`"«sntrya_${hex(64)}»"`, `use sntrya_${'x'.repeat(40)}`],
  'sentry-legacy-token': [`Sentry token is «${hex(64)}» ok`, `sentry build ${hex(64)} of today`],
  'sentry-dsn': [
    `it is «https://${hex(32)}@o${digits(6)}.ingest.sentry.io/${digits(7)}» now`,
    `see https://your-key-goes-here`,
  ],
  'dynatrace-token': [`"«dt0c01.${upper(24)}.${upper(64)}»"`, `use dt0c01.${'x'.repeat(40)}`],
  'pagerduty-token': [`"«pdus+${url64(20)}»"`, `use pdus+${'x'.repeat(40)}`],
  'pagerduty-key': [
    `Pagerduty token is «u+${alnum(18)}» ok`,
    `pagerduty build u+${alnum(18)} of today`,
  ],
  'opsgenie-key': [`Opsgenie token is «${UUID}» ok`, `opsgenie build ${UUID} of today`],
  'rootly-key': [`"«rootly_${hex(64)}»"`, `use rootly_${'x'.repeat(40)}`],
  'honeycomb-key': [`"«hcaik_${lower(50)}»"`, `use hcaik_${'x'.repeat(40)}`],
  'honeycomb-legacy-key': [
    `our honeycomb api key: «${alnum(22)}»`,
    `honeycomb build ${alnum(22)} of today`,
  ],
  'rollbar-token': [`our rollbar api key: «${hex(32)}»`, `rollbar build ${hex(32)} of today`],
  'bugsnag-key': [`BUGSNAG_API_KEY=«${hex(32)}»`, `bugsnag build ${hex(32)} of today`],
  'splunk-hec-token': [`Splunk token is «${UUID}» ok`, `splunk build ${UUID} of today`],
  'sumologic-key': [`our sumo api key: «${alnum(64)}»`, `sumo build ${alnum(64)} of today`],
  'coralogix-api-key': [`it is «cxtp_${alnum(30)}» now`, `see cxtp_your-key-goes-here`],
  'axiom-token': [`it is «xaat-${UUID}» now`, `see xaat-your-key-goes-here`],
  'betterstack-token': [
    `Betterstack token is «${alnum(24)}» ok`,
    `betterstack build ${alnum(24)} of today`,
  ],
  'uptimerobot-key': [
    `Uptimerobot token is «u${digits(7)}-${hex(24)}» ok`,
    `uptimerobot build u${digits(7)}-${hex(24)} of today`,
  ],
  'posthog-key': [`use «phx_${alnum(40)}».`, `use phx_${alnum(5)} here`],
  'mixpanel-secret': [`MIXPANEL_API_KEY=«${hex(32)}»`, `mixpanel build ${hex(32)} of today`],
  'amplitude-key': [`our amplitude api key: «${hex(32)}»`, `amplitude build ${hex(32)} of today`],
  'launchdarkly-key': [`it is «sdk-${UUID}» now`, `see sdk-your-key-goes-here`],
  'statsig-key': [`it is «secret-${alnum(40)}» now`, `see secret-your-key-goes-here`],
  'flagsmith-key': [`use «ser.${alnum(20)}».`, `use ser.${alnum(5)} here`],
};

it('finds each family by its own token and leaves its look-alike alone', () => {
  expectFamilies(MONITORING_TOKENS, EXAMPLES);
});
