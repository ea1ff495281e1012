import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds passwords before their word, in nine languages', () => {
  expectFindings('PASSWORD', [
    'the cat is asleep, «harbour_91» is the password',
    'try "«fluffycat9»" as the wifi password.',
    '«Erdbeere44» ist das Passwort',
    "«Chaton!19» c'est le mot de passe",
    '«Girasol77» es la contraseña, creo',
    '«Girassol77» é a senha do wifi',
    '«Girasole7!» è la password',
    '«Zonnebloem7» is het wachtwoord',
    '«Solros77!» är lösenordet',
    '«Slonecznik7!» to hasło do wifi',
  ]);
});

it('leaves what is said about passwords alone', () => {
  expectFindings('PASSWORD', [
    'SHA256 is the password hash, bcrypt12 is the password format',
    'Windows11 is the password manager, field2 as password field',
    '12345678 is the password length of 2019',
    'use passwords; abcdefgh is the password',
  ]);
});
