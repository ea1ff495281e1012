import type { Recognizer } from '../../../engine/recognizer.ts';
import { grafanaCrc } from '../checksums/token-checksums.ts';
import { alnum, base64, hex, lower, UUID, upper, url64 } from './charsets.ts';
import { announced, prefixed } from './family.ts';

/** Logs, metrics, errors, on-call, feature flags and product analytics. */
export const MONITORING_TOKENS: readonly Recognizer[] = [
  announced('datadog-key', 'datadog dd', hex(32)),
  announced('datadog-app-key', 'datadog dd', hex(40)),
  prefixed('datadog-scoped-app-key', 'ddapp_', alnum(34)),
  prefixed('newrelic-user-key', 'NRAK-', upper(27)),
  prefixed('newrelic-browser-key', 'NRJS- NRBR-', alnum(19, 32)),
  prefixed('newrelic-insert-key', 'NRII- NRIQ- NRRA-', url64(32, 42)),
  announced(
    'newrelic-license-key',
    'newrelic relic nr',
    '(?:eu01xx)?[0-9a-f]{34,40}(?:NRAL|FFFFNRAL)?',
  ),
  prefixed('grafana-service-account', 'glsa_', '[A-Za-z0-9]{32}_[0-9a-f]{8}', {
    checksum: grafanaCrc,
  }),
  prefixed('grafana-cloud-token', 'glc_', `${base64(32, 500)}={0,2}`),
  prefixed('grafana-legacy-key', 'eyJrIjoi', `${base64(60, 400)}={0,2}`),
  prefixed('sentry-organisation-token', 'sntrys_', '[A-Za-z0-9+/=_-]{60,400}'),
  prefixed('sentry-user-token', 'sntryu_', hex(64)),
  prefixed('sentry-app-token', 'sntrya_ sntryi_', hex(64)),
  announced('sentry-legacy-token', 'sentry', hex(64)),
  prefixed('sentry-dsn', 'https://', '[0-9a-f]{32}(?::[0-9a-f]{32})?@[\\w.-]{4,60}/\\d{1,20}'),
  prefixed('dynatrace-token', 'dt0c01. dt0s01. dt0s16.', '[A-Z0-9]{8,24}\\.[A-Z0-9]{64}'),
  prefixed('pagerduty-token', 'pdus+ pdeu+', url64(20, 60)),
  announced('pagerduty-key', 'pagerduty pd', '(?:u\\+[\\w+-]{18}|[\\w+-]{20}|[0-9a-f]{32})'),
  announced('opsgenie-key', 'opsgenie', UUID),
  prefixed('rootly-key', 'rootly_', hex(64)),
  prefixed('honeycomb-key', 'hcaik_ hcbik_ hcxik_ hcamk_ hcxmk_', lower(50, 70)),
  announced('honeycomb-legacy-key', 'honeycomb', '(?:[0-9a-f]{32}|[A-Za-z0-9]{22})'),
  announced('rollbar-token', 'rollbar', hex(32)),
  announced('bugsnag-key', 'bugsnag', hex(32)),
  announced('splunk-hec-token', 'splunk hec', UUID),
  announced('sumologic-key', 'sumo sumologic', alnum(64)),
  prefixed('coralogix-api-key', 'cxtp_ cxup_', alnum(30, 34)),
  prefixed('axiom-token', 'xaat- xapt-', UUID),
  announced('betterstack-token', 'betterstack logtail betteruptime', alnum(24)),
  announced('uptimerobot-key', 'uptimerobot', `[um]\\d{6,12}-[0-9a-f]{24}`),
  prefixed('posthog-key', 'phx_ phs_', alnum(40, 60)),
  announced('mixpanel-secret', 'mixpanel', hex(32)),
  announced('amplitude-key', 'amplitude', hex(32)),
  prefixed('launchdarkly-key', 'sdk- api- mob-', UUID, { score: 0.75 }),
  prefixed('statsig-key', 'secret- console-', alnum(40, 48)),
  prefixed('flagsmith-key', 'ser.', alnum(20, 30)),
];
