import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds organisations in messages of small letters, and of capitals', () => {
  expectFindings('ORGANIZATION', [
    'en «panadería el trigo» le dieron trabajo el primer día',
    'fragen sie bei «bäckerei lindner», die wissen es bestimmt',
    'SIE ARBEITET BEI «BÄCKEREI LINDNER» UND IST ZUFRIEDEN',
    'faktura na «piekarnia złoty kłosek», termin minął wczoraj',
    'datore di lavoro: «casa di cura san giorgio», contratto a termine',
  ]);
});

it('finds them by a legal form or a head behind the name', () => {
  expectFindings('ORGANIZATION', [
    'son employeur est «ateliers moreau sprl», depuis trois ans',
    'mediatorem jest «wilk meble sp. z o.o.» i tyle',
    'he works nights at «harbour couriers» and hates it',
    'the plumber from «brookfield high school» comes on monday',
  ]);
});

it('leaves houses without a name alone', () => {
  expectFindings('ORGANIZATION', [
    'la farmacia está cerrada, el colegio también',
    'my sister is at high school and her bank is closed',
    'voy a la clínica mañana, y luego al banco',
    'ich war in der praxis am montag und dann bei der kita',
  ]);
});
