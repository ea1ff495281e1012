import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds passwords in files of settings', () => {
  expectFindings('PASSWORD', [
    'DB_PASSWORD=«hunter22»',
    'DB_PASSWORD=«swordfish»',
    'DB_LOSEN=«Fika!2024»',
    'DB_PASSWORD=«blue.bird1234$»',
    "export MYSQL_ROOT_PASSWORD='«s3cr3t!pw»'",
    'REDIS_PASSWORD="«r3d1sP@ss»"',
    '  password: «s3cr3t!pw»',
    '{"password": "«S3cret!x»"}',
    '{"user":"bob","pass":"«tr0ub4dor»"}',
    'spring.datasource.password=«Winter#2023»',
    'db.password = «Winter#2023»',
    "$db['password'] = '«Lar4vel!»';",
    "'password' => '«Lar4vel!»',",
    '- name: DB_PASSWORD\n  value: «kubePw!23»',
    '<add key="DbPassword" value="«C0nf!gPw»" />',
  ]);
});

it('finds passwords in programs', () => {
  expectFindings('PASSWORD', [
    'dbPassword = "«Xk9#mQ2!»"',
    "const password = '«Tr0ub4dor&3»';",
    'val password: String = "«Tr0ub4dor&3»"',
    "pwd: '«correct.horse9»'",
    '$password = ConvertTo-SecureString "«P@ssw0rd99»" -AsPlainText -Force',
    'https://example.com/login?user=bob&password=«hunter22»&x=1',
  ]);
});

it('finds passwords that people write down, in nine languages', () => {
  expectFindings('PASSWORD', [
    'password: «hunter2»',
    'pw: «swordfish»',
    '**Password:** «Tr0ub4dor3»',
    'password: `«hunter2»`',
    'SSID: HomeNet Password: «sunflower88»',
    'passphrase: "«correct horse battery staple»"',
    'Passwort: «Geheim123»',
    'Kennwort: «Apfel!77»',
    'mot de passe : «Chaton#2021»',
    'contraseña: «Perro2024»',
    'senha: «Futebol10!»',
    'parola: «Ciao2023!»',
    'wachtwoord: «Fiets123!»',
    'lösenord: «Sommar2024»',
    'hasło: «kwiatek»',
  ]);
});

it('leaves blanks, types, references and code alone', () => {
  expectFindings('PASSWORD', [
    'password: string;',
    'password: Identifier',
    'password = process.env.DB_PASSWORD',
    'password=getPassword()',
    'password: user.password,',
    'password: z.string().min(8),',
    '{ password: hash, salt }',
    'const hash = (password: PasswordInput, salt: Salt) => 0',
    "let password = document.getElementById('pw').value;",
    'if (password === "string") return',
    'password VARCHAR(255) NOT NULL',
    'PASSWORD=<your-password>',
    'PASSWORD=${SECRET}',
    'password: ${{ secrets.DB_PASSWORD }}',
    'password: ********',
    'password: [hidden]',
    'password: changeme',
  ]);
});

it('leaves labels, counts and other words with "pass" in them alone', () => {
  expectFindings('PASSWORD', [
    '"password": "Passwort"',
    '"passwordLabel": "Your password"',
    '<input type="password" placeholder="Password">',
    'Password: required',
    'forgotPassword: "/account/forgot99"',
    'pass: 12, fail: 3',
    'compass: north2',
    'password:\n  type: string',
  ]);
});

it('finds settings that begin with the word', () => {
  expectFindings('PASSWORD', [
    `-e PASS_SMTP='«kqfe$HbhjMrY6B7»' -e SENHA_BANCO=«kX9!mmPq2»`,
    'PASSWORD_MIN_LENGTH=8\nPASSWORD_RESET_URL=https://x.example/a1\nPASS_RATE=0.95a1',
  ]);
});
