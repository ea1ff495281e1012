import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds assigned passwords in files, code and forms', () => {
  expectFindings('PASSWORD', [
    'DB_PASSWORD=«hunter22»',
    '{"password": "«S3cret!x»"}',
    "pwd: '«correct.horse9»'",
    'Passwort: «Geheim123»',
    'contraseña: «Perro2024»',
  ]);
});

it('finds passwords told in a sentence', () => {
  expectFindings('PASSWORD', ['my password is «hunter2».', 'das Passwort ist «Sommer2024!», ok']);
});

it('leaves blanks, types, references and talk about passwords alone', () => {
  expectFindings('PASSWORD', [
    'password: string;',
    'password = process.env.DB_PASSWORD',
    'password=getPassword()',
    'PASSWORD=<your-password>',
    'PASSWORD=${SECRET}',
    'password: ********',
    'the password is incorrect',
    'your password is very important',
    'pass the salt',
    'const hash = (password: PasswordInput, salt: Salt) => 0',
  ]);
});

it('finds assigned keys that are long and random', () => {
  expectFindings('API_KEY', [
    'AWS_SECRET_ACCESS_KEY=«wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY»',
    'Authorization: Bearer «abcdefghij1234567890XYZ»',
    'apikey: "«9f86d081884c7d659a2feaa0c55ad015»"',
    'key: value-of-the-thing',
    'token: aaaaaaaaaaaaaaaaaaaaaaaa1',
  ]);
});
