import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds PINs, in nine languages', () => {
  expectFindings('PIN', [
    'my PIN is «4821»',
    'The pin for my card is «4821»',
    'OTP «482913»',
    'sim puk «12345678»',
    'Die PIN meiner EC-Karte lautet «4821».',
    'Ihre TAN lautet «482913»',
    'mon code PIN est «4821»',
    'El PIN de mi tarjeta es «4821»',
    'O PIN do meu cartão é «4821»',
    'Il PIN della mia carta è «4821»',
    'mijn pincode is «4821»',
    'min PIN-kod är «4821»',
    'mój PIN to «4821»',
  ]);
});

it('finds codes that let somebody in, in nine languages', () => {
  expectFindings('PIN', [
    'your verification code is «482913»',
    '«482913» is your verification code',
    'G-«482913» is your Google verification code',
    'use code «482913» to log in',
    'Your WhatsApp code: «482-913»',
    'door code: «4821»',
    'Der Code lautet «482913»',
    '«482913» ist Ihr Bestätigungscode',
    'code de vérification : «482913»',
    'el código de verificación es «482913»',
    'o código é «482913»',
    'il codice di verifica è «482913»',
    'de verificatiecode is «482913»',
    'verifieringskod: «482913»',
    'kod weryfikacyjny: «482913»',
  ]);
});

it('finds codes of doors and alarms, and those that came by message, in nine languages', () => {
  expectFindings('PIN', [
    'the alarm code is «4821»',
    'Der Code der Alarmanlage ist «4821».',
    "Il passe jeudi. Le code de l'alarme est «4821».",
    'el código del portón es «4821»',
    'o código do portão é «4821»',
    "Il codice dell'allarme è «4821».",
    'De code van het alarm is «4821»',
    'Koden till larmet är «4821».',
    'portkoden är «4821»',
    'kod do bramy «482193»',
    'I told them the code «4821» from the text message',
    "j'ai donné le code «4821» reçu par sms",
    'gli ho dato il codice «4821» arrivato via sms',
    'podałem mu kod «4821» z smsa',
  ]);
});

it('finds PINs that are called passwords', () => {
  expectFindings('PIN', [
    'a senha do portão é «482193»',
    'la clave de la tarjeta es «4821»',
    'The password for the garage door is «4821»',
    'hasło do bramy to «4821»',
    'the password is 48219377',
  ]);
});

it('leaves codes and pins of things alone', () => {
  expectFindings('PIN', [
    'zip code: 90210',
    'code postal: 48213',
    'error code: 500123',
    'status code is 404404',
    'promo code: 123456',
    'order code 482913',
    'code: 482913 units shipped',
    't.code=3745539;',
    'code points 128-159',
    '2024 is the year code',
    'your order 482913 is your confirmation of purchase',
    'pin 1300 is connected to the LED',
    'PIN board 4821',
    'TAN 2024',
    'use promo code 4821 from the sms',
    'code 4821 failed; see the sms log',
    'tan 4500 leather',
    'room 4821 is your room',
  ]);
});
