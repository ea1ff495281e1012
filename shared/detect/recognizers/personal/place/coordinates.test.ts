import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds coordinates as pairs, with degrees, and by name', () => {
  expectFindings('COORDINATES', [
    'we are at «52.520008, 13.404954» now',
    'GPS: «-33.857,151.215»',
    '«40°26\'46"N 79°58\'56"W»',
    'at «52.5200° N, 13.4050° E», north of it',
    'open «N 52° 31\' 12" E 13° 24\' 18"»',
    'geo:«52.52,13.40»',
    '{"lat": «52.5200», "lng": «13.4050»}',
    'punkt «54.0671 N, 22.9914 E», obok; «N 54.0671 E 22.9914»',
    'Standort «48.1372 11.5755»',
  ]);
});

it('leaves other pairs of numbers alone', () => {
  expectFindings('COORDINATES', [
    'scores 0.9123, 0.8821 and 0.7712',
    'vector [12.34567, 45.67891, 78.91234]',
    'from 20° to 25° C, 10°-15°',
    'versions 1.2.3, 12.4.5',
    'path M 12.3456,45.6789 L 13.4567,46.7891',
    'scale 12.50 N, size 3.25 S',
    'prices 12.99, 14.99',
    'lat: string, lng: number',
  ]);
});
