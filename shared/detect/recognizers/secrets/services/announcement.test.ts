import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { hex, UUID } from './samples.ts';

it('takes a value for a key when the service is named and a key is spoken of', () => {
  expectFindings('API_KEY', [
    `our Heroku API key is «${UUID}»`,
    `herokuApiKey: "«${UUID}»"`,
    `Heroku: «${UUID}»`,
    `Der Datadog-Schlüssel lautet «${hex(32)}»`,
    `la clave de Algolia es «${hex(32)}»`,
  ]);
});

it('leaves other long numbers of the same services alone', () => {
  expectFindings('API_KEY', [
    `Heroku request id: ${UUID}`,
    `Heroku app ${UUID} was restarted`,
    `Datadog trace: ${hex(32)}`,
    `CircleCI commit ${hex(40)} has the key change`,
  ]);
});
