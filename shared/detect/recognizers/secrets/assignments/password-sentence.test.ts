import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds passwords told in a sentence, in nine languages', () => {
  expectFindings('PASSWORD', [
    'my password is «hunter2».',
    'the admin password is now «N3wPass!»',
    "my password's «hunter2»",
    'the password I use is «hunter2x»',
    'I set the password to «Falcon_88»',
    'your password has been reset to «Xk29!abq»',
    'das Passwort ist «Sommer2024!», ok',
    'Das Kennwort für den Server lautet «Tomate#12»',
    'Das Passwort wurde auf «Blume2024!» gesetzt',
    'le mot de passe du wifi est «Pomme2020»',
    'la contraseña del correo es «Luna$77»',
    'a senha do wifi é «casa1234»',
    'la password del wifi è «casadolce22»',
    'het wachtwoord van de router is «Kaas!45»',
    'lösenordet till wifi är «fika2024»',
    'moje hasło to «Zima2024!»',
  ]);
});

it('finds passwords beside their word and in pairs', () => {
  expectFindings('PASSWORD', [
    'Login with user jdoe and password «Tr0ub4dor&3»',
    'wifi pw «BlueHorse42»',
    'temp password -> «Xk29!ab»',
    'password - «Abcd1234!»',
    '| Password | «Xy12!abcd» |',
    'Password\n«hunter22!»',
    'login: admin / «Passw0rd!9»',
    'user/pass: admin/«Hunter22!»',
    'credentials are admin:«Secr3t!99»',
  ]);
});

it('finds passwords that answer a question in a chat', () => {
  expectFindings('PASSWORD', [
    'wifi password?\n[18:05] Ann: «BlueHorse42»\n[18:09] Bob: thanks',
    'was ist das wlan passwort?\nUte: «Zebra!1518»',
    '¿cuál es la contraseña?\n- «luna2024x»',
    'what is your password?\n[18:05] Ann: tomorrow at 10:30',
    'Forgot your password?\nContact support2you',
  ]);
});

it('leaves talk about passwords alone, in nine languages', () => {
  expectFindings('PASSWORD', [
    'the password is incorrect',
    'your password is very important',
    'my password is 12 characters long',
    'the password is SHA256 hashed',
    'the password is stored in /etc/shadow',
    'Password changed on 2024-05-01',
    'SELECT password FROM users WHERE id = 4821',
    'user password 2FA',
    'pass the salt',
    'pass 1 of 2',
    'das Passwort ist falsch',
    'Das Passwort muss mindestens 8 Zeichen lang sein',
    'Le mot de passe doit contenir 8 caractères',
    'La contraseña debe tener 8 caracteres',
    'A senha deve ter 8 caracteres',
    'La password deve avere almeno 8 caratteri',
    'Het wachtwoord moet minstens 8 tekens bevatten',
    'Lösenordet måste ha minst 8 tecken',
    'hasło jest nieprawidłowe',
    'una parola: ciao',
  ]);
});

it('finds what an adjective stands before, phrases of networks, and answers in a chat', () => {
  expectFindings('PASSWORD', [
    'identifiant abdonie.v, mot de passe provisoire «winter28#»',
    'Wifi "Tejera_invitados" contraseña «lumbre-y-migas»',
    'elliot: lösen?\nzzarah: «Fotosyntes3B» haha\n',
    'contraseña nueva desde hoy, password to-be-defined, mot de passe provisoire envoyé',
  ]);
});
