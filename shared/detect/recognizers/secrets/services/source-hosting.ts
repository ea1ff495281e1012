import type { Recognizer } from '../../../engine/recognizer.ts';
import { crcBase62 } from '../checksums/token-checksums.ts';
import { alnum, base64, digits, hex, lower, UUID, upper, url64 } from './charsets.ts';
import { announced, prefixed } from './family.ts';

const GITHUB = alnum(20, 255);
const github = (id: string, prefix: string) =>
  prefixed(id, prefix, GITHUB, { checksum: crcBase62 });
/** The newer, routable tokens carry dots. */
const GITLAB = '[\\w-]{20,280}(?:\\.[\\w-]{2,30}){0,2}';

/** Source code and issues. */
export const SOURCE_HOSTING_TOKENS: readonly Recognizer[] = [
  github('github-token', 'ghp_'),
  github('github-oauth-token', 'gho_'),
  github('github-app-user-token', 'ghu_'),
  prefixed('github-app-token', 'ghs_', '[A-Za-z0-9_.-]{20,600}', { checksum: crcBase62 }),
  github('github-refresh-token', 'ghr_'),
  prefixed('github-fine-grained', 'github_pat_', '\\w{22,255}'),
  prefixed('gitlab-token', 'glpat-', GITLAB),
  prefixed('gitlab-trigger-token', 'glptt-', hex(40)),
  prefixed('gitlab-deploy-token', 'gldt-', GITLAB),
  prefixed('gitlab-runner-token', 'glrt- glrtr-', GITLAB),
  prefixed('gitlab-runner-registration', 'GR1348941', url64(20)),
  prefixed('gitlab-job-token', 'glcbt-', '[\\w.-]{20,1200}'),
  prefixed('gitlab-feed-token', 'glft-', url64(20, 90)),
  prefixed('gitlab-mail-token', 'glimt-', url64(25, 90)),
  prefixed('gitlab-agent-token', 'glagent-', url64(50, 90)),
  prefixed('gitlab-oauth-secret', 'gloas-', url64(20, 90)),
  prefixed('gitlab-scim-token', 'glsoat-', url64(20, 90)),
  prefixed('gitlab-flags-token', 'glffct-', url64(20, 90)),
  prefixed('gitlab-workspace-token', 'glwt-', url64(20, 90)),
  prefixed('bitbucket-app-password', 'ATBB', alnum(24, 36)),
  prefixed('bitbucket-access-token', 'ATCTT3xFfG', '[\\w=-]{100,250}'),
  announced('bitbucket-client-secret', 'bitbucket', url64(64)),
  prefixed('atlassian-token', 'ATATT3', '[\\w=-]{100,220}'),
  prefixed('atlassian-oauth-secret', 'ATOA', url64(60, 90)),
  announced('jira-token', 'jira confluence atlassian', alnum(24)),
  announced('bitbucket-server-token', 'bitbucket jira', base64(44)),
  prefixed('sourcegraph-token', 'sgp_ sgd_', `(?:[0-9a-f]{16}_|local_)?${hex(40, 64)}`),
  prefixed('gitea-oauth-secret', 'gto_', lower(48, 56)),
  announced('gitea-token', 'gitea forgejo codeberg', hex(40)),
  prefixed('linear-key', 'lin_api_', alnum(32, 48)),
  prefixed('linear-oauth-token', 'lin_oauth_', alnum(32, 80)),
  prefixed(
    'jetbrains-token',
    'perm: perm-',
    '[A-Za-z0-9+/=]{4,60}\\.[A-Za-z0-9+/=]{4,60}\\.[\\w+/=-]{16,60}',
  ),
  announced('trello-key', 'trello', '(?:ATTA[0-9a-f]{72}|[0-9a-f]{32}|[0-9a-f]{64})'),
  announced('asana-client-secret', 'asana', '(?:[0-2]/(?:[0-9]{8,20}[/:])?)?[0-9a-f]{32}'),
  announced('shortcut-token', 'shortcut clubhouse', UUID),
  announced('clickup-key', 'clickup', `pk_${digits(6, 10)}_${upper(32)}`),
];
