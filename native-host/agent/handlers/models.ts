import type { Handlers } from '../../../shared/protocol/index.ts';
import type { ModelList } from '../../../shared/protocol/models.ts';
import type { LinkClient } from '../../link/handshake.ts';
import type { Services } from '../services.ts';
import { cliOnly } from './cli-only.ts';

/** Which models there are and which one is used: for the command line. */
export function modelHandlers(services: Services, client: LinkClient): Handlers {
  const { models, model, audit } = services;
  const forCli = cliOnly(client, 'do this with models', 'See "lifesavor models --help".');
  const list = (): ModelList => ({ ...models.list(), state: model.status() });
  return {
    'models.list': () => {
      forCli();
      return list();
    },

    'models.use': async ({ id }, { signal }) => {
      forCli();
      const sum = await models.choose(id, signal);
      audit.note({ event: 'model-chosen', by: 'cli', ...(sum !== undefined && { model: sum }) });
      return list();
    },

    'models.remove': async ({ id }) => {
      forCli();
      const sum = await models.remove(id);
      audit.note({ event: 'model-removed', model: sum, by: 'cli' });
      return list();
    },
  };
}
