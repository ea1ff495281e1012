import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds addresses without the punctuation around them', () => {
  expectFindings('EMAIL_ADDRESS', [
    'Write to «jane.doe@example.com».',
    '<«o.brien+tag@mail.example.co.uk»>, please',
    "it's '«sam@example.org»' I think",
    'email=«a_b-c@sub.example.io»&x=1',
    'mailto:«x@example.net»',
    'José: «josé@exämple.de»',
    '«one@example.com»,«two@example.com»;«three@example.com»',
    '(«UPPER@EXAMPLE.COM»)',
    '«ola@xn--exmple-cua.xn--p1ai» and «анна@пример.рф»',
    'ask «jane@example.com».Thanks',
    'GET /users?mail=«jane.doe%40example.com»&page=2',
  ]);
});

it('finds addresses written so that machines should not', () => {
  expectFindings('EMAIL_ADDRESS', [
    'write to «jane.doe [at] example [dot] com»',
    'oder «jane(at)example.de», danke',
    '«jane.doe (arroba) example (punto) es»',
    'it is «jane@example[.]com»',
    'reach me: «jane dot doe at example dot com»',
    'mail an «jane at example punkt de»',
    'just «jane.doe77 at gmail.com»',
  ]);
});

it('leaves handles, decorators, scoped packages, files and remotes alone', () => {
  expectFindings('EMAIL_ADDRESS', [
    'thanks @jane and @bob_1',
    '@Component({ selector: "x" })',
    'npm i @scope/package@1.2.3',
    'meet @ 5pm',
    'a@b',
    'user@localhost',
    'git@ github.com',
    'foo@bar..com',
    'logo@2x.png and icon@3x.webp',
    'git clone git@example.com:team/project.git',
  ]);
});

it('leaves placeholders at reserved domains alone, in nine languages', () => {
  expectFindings('EMAIL_ADDRESS', [
    'email: name@example.com',
    'Write to your.name@example.org or you@example.net',
    'vorname.nachname@example.de',
    'beispiel@example.com, prenom.nom@exemple.fr',
    'nombre@ejemplo.com, seu-email@exemplo.com',
    'utente@esempio.it, voornaam.achternaam@voorbeeld.nl',
    'namn@exempel.se, imie.nazwisko@przyklad.pl',
    'user1@mail.example.com and someone@host.invalid',
    'GET /users?mail=user%40example.com',
    'but «jane.doe@example.com» and «name@gmail.com» are found',
  ]);
});

it('leaves sentences with "at" and "dot" alone', () => {
  expectFindings('EMAIL_ADDRESS', [
    'look at the dot com bubble',
    'we met at noon (at the station)',
    'array[at] = list(at).com',
    'I saw it at gmail.com yesterday',
    'the point is at the end',
  ]);
});
