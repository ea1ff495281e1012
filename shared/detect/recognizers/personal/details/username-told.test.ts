import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds names on networks, by what somebody is called there or has done', () => {
  expectFindings('USERNAME', [
    'sein name da ist «marv_92», his name there is «marv_92», nom là-bas c’est «marv_92»',
    '«zephyr_93» m’a dm sur discord, «zephyr_93» me escribió por telegram',
    '«zephyr_93» added me on snapchat, «zephyr_93» napisał do mnie na olx',
    'der Verkäufer „«tomi_deals»“, the seller "«tomi_deals»", op marktplaats opgelicht: "«tomi_070»", zei hij',
    'steam acc, «xX_Schnitzel_Xx»',
  ]);
});

it('finds logins that were, logins of digits beside their password, and what banks call an alias', () => {
  expectFindings('USERNAME', [
    'mein login war «marv_92», mon identifiant était «lea_92», mój login był «lea_92»',
    'bank: login «48210937», hasło Copper-48$',
    'transferido al alias «tero.mate.lluvia», cbu',
  ]);
});

it('finds accounts cut to eight letters, and with initials around a name', () => {
  expectFindings('USERNAME', [
    'Birgit Schellenberg («bschelle»), Ada Okafor-Lind («aokaforl»)',
    'Berlin Schellack (bsch), Anna Startup (start)',
  ]);
});

it('leaves keys, files and texts about networks alone', () => {
  expectFindings('USERNAME', [
    'the seller "user_id" and the buyer "item_count"',
    'snake_case names on github, my_file_2 was uploaded on discord',
    'the name there is file_name_2.txt, login 48210937 rows',
    'import alias com.example.utils',
  ]);
});
