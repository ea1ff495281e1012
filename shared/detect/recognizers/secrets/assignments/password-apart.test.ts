import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds passwords in brackets and between commas, in nine languages', () => {
  expectFindings('PASSWORD', [
    "the printer's password («Gr4nite!88») expires today",
    'the password for the safe room, «Gr4nite!88», is written on the lid',
    'Das Kennwort vom Gastnetz («Wolke_417») ändert sich',
    'le mot de passe du coffre-fort numérique («Nuage!417») a changé',
    'la contraseña del proyector («nube_417$») no sirve',
    'a senha do painel ("«Nuvem!417»") expirou',
    'la password del registratore («Nuvola417») scade',
    'het wachtwoord van de printer («Wolk!417») verloopt',
    'lösenordet till skrivaren («Moln_417») byts',
    'hasło do drukarki («Chmura!417») wygasło',
  ]);
});

it('finds passwords behind what they are for', () => {
  expectFindings('PASSWORD', [
    'hasło do sieci gości «Chmura!417» działa',
    'contraseña del router «nube_417$», por si acaso',
    'la clé wifi : «Nuage!417», contraseña wifi «nube_417$», the wifi code is «Cloud!417»',
    'WLAN-Schlüssel: «Wolke!417», le code du wifi c’est «Nuage!417»',
    'password for the printer «kT7w2Xp9Lq»',
    'mot de passe wifi «chaton2019», senha do wifi «batata123», la pass del wi-fi e «mare2019mare»',
    'wifi: TP-Link_2F44 / pass: «sunnyside12»',
    'inloggning anna_b med lösen «Moln_417», byts snart',
  ]);
});

it('finds what passwords were changed to, in nine languages', () => {
  expectFindings('PASSWORD', [
    'I reset his password to «Granit2024», still nothing',
    'habe das Passwort zurückgesetzt, Kennwort auf «Wolke.2024*» gesetzt',
    'le reseteó la clave a «Puerto.2025*» y sigue igual',
    "j'ai changé le mot de passe en «Nuage2024»",
    'mudei a senha para «Nuvem2024» ontem',
    'ho cambiato la password in «Nuvola2024»',
    'po zmianie hasła na «klxRKzjNZTk8» Outlook pyta',
    'réseau Gite, clé wifi «kvjbfQlxR8», boîte',
    'the password in Windows11 is stored, la clave a Cartagena2 no, hasło na 2024',
  ]);
});

it('finds what stands behind an address of mail, and what was tried', () => {
  expectFindings('PASSWORD', [
    'boîte mail abigail.r@mail.example / «winter!1323$»',
    'the account is locked, user is haddad34, I tried «r0cket!913#» and the one before',
    "le wifi c'est «Tulip_18$», la box est au nom de",
    'variable "db_password" { default = "«Pluto-1874#»" }\nvariable "db_name" { default = "shop-1#x" }',
    '# router login: moira_ash44 password: «Pluto_1646!»',
    'I tried step_2 and v1.2.3 of the account page, mail a@b.example / 2024-05-12',
  ]);
});

it('leaves what is told about passwords alone', () => {
  expectFindings('PASSWORD', [
    'the password (8-16 characters), a password (RFC2617) and password (step2)',
    'Passwort (mind. 8 Zeichen, SHA256), password, which2read',
    'the password of my Windows11 laptop, das Passwort für Office365-Konten',
    'die Gleichung lösen: 3x+5=20, lösen (2x+3=7)',
    'password for john@example.com, password of v2.13.4-beta',
    'la clave (2024), a senha, 100 vezes',
    'wifi standard 802.11ax, WPA2 key wpa2-psk, wlan code is ch36',
  ]);
});

it('finds a password behind the name to log in with, and with what a network is joined', () => {
  expectFindings('PASSWORD', [
    'sur le NAS je me connecte avec junior_mur44 / «kT97T1lYO7», carte réseau',
    'den inlog van het portaal: ik heb sterpstra / «Tulip!892$» gestuurd',
    'la música va por el wifi con «r0cket_913». no dejéis',
    'wifi with WPA3, wifi con eth0_config; login via Chrome / Firefox 124.0b3 works',
    'inlog: zie v2.0 / release-24b en docs / intro12',
  ]);
});

it('finds the key of a network that is told with its place, and one in a note', () => {
  expectFindings('PASSWORD', [
    'Le wifi du bungalow, c’est «Copper2024*».',
    'das WLAN im Ferienhaus ist «Copper2024*», wifi upstairs: «kRlNFwg17WuT7»',
    'il wifi della casa è «Copper2024*»; het wifi op zolder is «Copper2024*»',
    'wifi «copper.kite48#»\nkey under the pot; le wifi c’est «kpXoDHXNwpT7»',
  ]);
});

it('leaves names and standards of networks alone', () => {
  expectFindings('PASSWORD', [
    'wifi network blue_horse1788, wifi 802.11ac, wifi 5GHz!, wifi WPA2-PSK#1',
    'the wifi in the lobby is Lobby_Guest_24, the wifi is getUserNameById2',
  ]);
});
