import { it } from 'vitest';
import { expectFamilies, type FamilyExamples } from './expect-families.ts';
import { alnum, base64, digits, hex, lower, UUID, upper, url64 } from './samples.ts';
import { SOURCE_HOSTING_TOKENS } from './source-hosting.ts';

const EXAMPLES: FamilyExamples = {
  'github-token': [`"«ghp_${alnum(36)}»"`, `use ghp_${'x'.repeat(40)}`],
  'github-oauth-token': [`it is «gho_${alnum(36)}» now`, `see gho_your-key-goes-here`],
  'github-app-user-token': [`use «ghu_${alnum(36)}».`, `use ghu_${alnum(5)} here`],
  'github-app-token': [`use «ghs_${alnum(36)}».`, `use ghs_${alnum(5)} here`],
  'github-refresh-token': [`"«ghr_${alnum(36)}»"`, `use ghr_${'x'.repeat(40)}`],
  'github-fine-grained': [
    `use «github_pat_${alnum(22)}_${alnum(59)}».`,
    `use github_pat_${alnum(5)} here`,
  ],
  'gitlab-token': [`"«glpat-${url64(20)}»"`, `use glpat-${'x'.repeat(40)}`],
  'gitlab-trigger-token': [`"«glptt-${hex(40)}»"`, `use glptt-${'x'.repeat(40)}`],
  'gitlab-deploy-token': [`"«gldt-${url64(20)}»"`, `use gldt-${'x'.repeat(40)}`],
  'gitlab-runner-token': [`use «glrt-t1_${url64(20)}».`, `use glrt-${url64(5)} here`],
  'gitlab-runner-registration': [`use «GR1348941${url64(20)}».`, `use GR1348941${url64(5)} here`],
  'gitlab-job-token': [`"«glcbt-64_${url64(20)}»"`, `use glcbt-${'x'.repeat(40)}`],
  'gitlab-feed-token': [`use «glft-${url64(20)}».`, `use glft-${url64(5)} here`],
  'gitlab-mail-token': [`"«glimt-${url64(25)}»"`, `use glimt-${'x'.repeat(40)}`],
  'gitlab-agent-token': [`use «glagent-${url64(50)}».`, `use glagent-${url64(5)} here`],
  'gitlab-oauth-secret': [`it is «gloas-${url64(20)}» now`, `see gloas-your-key-goes-here`],
  'gitlab-scim-token': [`use «glsoat-${url64(20)}».`, `use glsoat-${url64(5)} here`],
  'gitlab-flags-token': [`"«glffct-${url64(20)}»"`, `use glffct-${'x'.repeat(40)}`],
  'gitlab-workspace-token': [`"«glwt-${url64(20)}»"`, `use glwt-${'x'.repeat(40)}`],
  'bitbucket-app-password': [`"«ATBB${alnum(24)}»"`, `use ATBB${'x'.repeat(40)}`],
  'bitbucket-access-token': [
    `it is «ATCTT3xFfG${url64(180)}» now`,
    `see ATCTT3xFfGyour-key-goes-here`,
  ],
  'bitbucket-client-secret': [
    `BITBUCKET_API_KEY=«${url64(64)}»`,
    `bitbucket build ${url64(64)} of today`,
  ],
  'atlassian-token': [`it is «ATATT3${url64(186)}» now`, `see ATATT3your-key-goes-here`],
  'atlassian-oauth-secret': [`use «ATOA${url64(60)}».`, `use ATOA${url64(5)} here`],
  'jira-token': [`Jira token is «${alnum(24)}» ok`, `jira build ${alnum(24)} of today`],
  'bitbucket-server-token': [
    `Bitbucket token is «${base64(44)}» ok`,
    `bitbucket build ${base64(44)} of today`,
  ],
  'sourcegraph-token': [`use «sgp_${hex(16)}_${hex(40)}».`, `use sgp_${hex(5)} here`],
  'gitea-oauth-secret': [`"«gto_${lower(48)}»"`, `use gto_${'x'.repeat(40)}`],
  'gitea-token': [`our gitea api key: «${hex(40)}»`, `gitea build ${hex(40)} of today`],
  'linear-key': [`use «lin_api_${alnum(32)}».`, `use lin_api_${alnum(5)} here`],
  'linear-oauth-token': [`use «lin_oauth_${alnum(32)}».`, `use lin_oauth_${alnum(5)} here`],
  'jetbrains-token': [
    `use «perm:${alnum(8)}=.${alnum(8)}==.${alnum(30)}».`,
    `use perm:${alnum(5)} here`,
  ],
  'trello-key': [`our trello api key: «ATTA${hex(72)}»`, `trello build ATTA${hex(72)} of today`],
  'asana-client-secret': [
    `Asana token is «1/${digits(16)}:${hex(32)}» ok`,
    `asana build 1/${digits(16)}:${hex(32)} of today`,
  ],
  'shortcut-token': [`SHORTCUT_API_KEY=«${UUID}»`, `shortcut build ${UUID} of today`],
  'clickup-key': [
    `CLICKUP_API_KEY=«pk_${digits(6)}_${upper(32)}»`,
    `clickup build pk_${digits(6)}_${upper(32)} of today`,
  ],
};

it('finds each family by its own token and leaves its look-alike alone', () => {
  expectFamilies(SOURCE_HOSTING_TOKENS, EXAMPLES);
});
