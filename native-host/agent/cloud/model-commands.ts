import { MAX_TOTAL_BYTES } from '../../archive/index.ts';
import type { ApprovedExecutors, Executors } from '../../cloud/commands/execute.ts';
import { downloadFile } from '../../cloud/download/download-file.ts';
import type { LinkSettings } from '../../cloud/enrolment/settings-file.ts';
import type { Services } from '../services.ts';

type ModelExecutors = Pick<Executors, 'model.install'>;

/** Installing waits for a person, and nothing is fetched before. */
export function modelExecutors({ models }: Services): ModelExecutors {
  return {
    async 'model.install'(offer) {
      // Says so at once where another one has its name.
      models.checkOffer(offer);
      return { outcome: 'pending' };
    },
  };
}

export interface ApprovedModelOptions {
  /** Of the link, whose authority, certificate and proxy are used where they apply. */
  settings(): LinkSettings | undefined;
  env: NodeJS.ProcessEnv;
}

/** What is done once a person has agreed. What was installed is not used until they choose it. */
export function approvedModelExecutors(
  { models, audit }: Services,
  { settings, env }: ApprovedModelOptions,
): ApprovedExecutors {
  return {
    async 'model.install'(offer, { signal, onProgress }) {
      const { tls = {}, url } = settings() ?? {};
      const ownHost = url === undefined ? '' : new URL(url).hostname;
      const route = { tls, ownHost, env, mostBytes: MAX_TOTAL_BYTES };
      const fetch = (file: string, until: AbortSignal) =>
        downloadFile(offer.url, file, {
          ...route,
          signal: until,
          ...(onProgress && { onProgress }),
        });
      const model = await models.install(offer, fetch, signal);
      audit.note({ event: 'model-installed', model });
      return { outcome: 'ok', data: { model: offer.name } };
    },
  };
}
