import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { alnum, hex } from '../services/samples.ts';

it('finds values of XML elements', () => {
  expectFindings('PASSWORD', [
    '<password>«Xml!Pass1»</password>',
    '<dbPassword>«Xml!Pass1»</dbPassword>',
    '<label for="password">Password</label>',
    '<password>${db.password}</password>',
  ]);
  expectFindings('API_KEY', [`<apiKey>«${alnum(40)}»</apiKey>`, '<token>next</token>']);
});

it('finds signatures that open an address to anybody', () => {
  expectFindings('API_KEY', [
    `https://x.blob.core.windows.net/a?sv=2022&sig=«${alnum(43)}%3D»`,
    `https://s3.amazonaws.com/b?X-Amz-Signature=«${hex(64)}»`,
    'https://example.com/?sig=short',
  ]);
});
