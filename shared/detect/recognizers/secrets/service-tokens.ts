import type { Recognizer } from '../../engine/recognizer.ts';
import type { EntityType } from '../../entity-types/index.ts';
import { entropy } from './plausible.ts';

const MIN_ENTROPY = 2.5;

/** Tokens that announce their service by a prefix: [id, prefixes, what follows the start]. */
const FAMILIES: readonly (readonly [id: string, prefixes: readonly string[], body: string])[] = [
  ['aws-access-key', ['AKIA', 'ASIA', 'ABIA', 'ACCA'], '[A-Z]{4}[A-Z2-7]{16}'],
  ['google-api-key', ['AIza'], 'AIza[\\w-]{35}'],
  ['google-oauth-token', ['ya29'], 'ya29\\.[\\w-]{20,512}'],
  ['google-client-secret', ['GOCSPX'], 'GOCSPX-[\\w-]{28}'],
  ['github-token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], 'gh[pousr]_[A-Za-z0-9]{36,255}'],
  ['github-fine-grained', ['github_pat_'], 'github_pat_[A-Za-z0-9_]{22,255}'],
  ['gitlab-token', ['glpat'], 'glpat-[\\w.-]{20,300}'],
  ['anthropic-key', ['sk-ant-'], 'sk-ant-[\\w-]{20,200}'],
  ['openai-key', ['sk-'], 'sk-(?!ant-)(?:(?:proj|svcacct|admin|None)-)?[\\w-]{20,220}'],
  [
    'slack-token',
    ['xoxb', 'xoxp', 'xoxa', 'xoxr', 'xoxs', 'xoxe', 'xoxo', 'xapp'],
    '(?:xox[a-z]|xapp)-[\\w-]{10,255}',
  ],
  [
    'stripe-key',
    ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'],
    '[sr]k_(?:live|test)_[A-Za-z0-9]{16,255}',
  ],
  ['stripe-webhook', ['whsec_'], 'whsec_[A-Za-z0-9+/=]{24,128}'],
  ['npm-token', ['npm_'], 'npm_[A-Za-z0-9]{36}'],
  ['huggingface-token', ['hf_'], 'hf_[A-Za-z0-9]{30,64}'],
  ['sendgrid-key', ['SG.'], 'SG\\.[\\w-]{16,32}\\.[\\w-]{32,64}'],
  ['digitalocean-token', ['dop_v1_', 'doo_v1_', 'dor_v1_'], 'do[por]_v1_[a-f0-9]{64}'],
  ['pypi-token', ['pypi'], 'pypi-[\\w-]{50,512}'],
];

const STRUCTURED: readonly (readonly [
  id: string,
  type: EntityType,
  prefixes: readonly string[],
  body: string,
])[] = [
  ['jwt', 'JWT', ['eyJ'], 'eyJ[\\w-]{8,4096}\\.eyJ[\\w-]{4,8192}(?:\\.[\\w-]{0,4096})?'],
  [
    'slack-webhook',
    'API_KEY',
    ['https://hooks.slack.com/'],
    'https://hooks\\.slack\\.com/(?:services|workflows)/[\\w/]{20,200}',
  ],
];

function serviceToken(
  id: string,
  type: EntityType,
  prefixes: readonly string[],
  body: string,
): Recognizer {
  return {
    id,
    type,
    trigger: { kind: 'prefix', prefixes },
    notAfter: /[\w.-]/,
    pattern: new RegExp(`${body}(?![\\w])`, 'y'),
    score: 1,
    validate: ({ text, start, end }) => entropy(text.slice(start, end)) >= MIN_ENTROPY,
  };
}

export const serviceTokens: readonly Recognizer[] = [
  ...FAMILIES.map(([id, prefixes, body]) => serviceToken(id, 'API_KEY', prefixes, body)),
  ...STRUCTURED.map(([id, type, prefixes, body]) => serviceToken(id, type, prefixes, body)),
];
