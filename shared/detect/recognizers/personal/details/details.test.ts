import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds ages in nine languages', () => {
  expectFindings('AGE', [
    'she is «34 years old», a «34»-year-old nurse, «34yo»',
    'er ist «34 Jahre alt», ein «34»-jähriger Mann',
    "j'ai «34 ans», une femme âgée de «34 ans», Zoé Leroy, «49 ans», est là",
    'tengo «34 años», varón de «53 años» de edad',
    'tenho «34 anos»; ho «34 anni»; mam «34 lata»',
    'ik ben «34 jaar oud», jag är «34 år gammal»',
    "my son who is «12», I'm «45» and she lives here",
    'Age: «34», aged «61», "age": «29»',
    'I («34»F) and my husband («36»M)',
  ]);
});

it('leaves other spans of time alone', () => {
  expectFindings('AGE', [
    '10 years of experience, 5 years ago',
    'il y a 10 ans, 5 ans d’expérience',
    'de 4 años de evolución, hace 3 años',
    'nach 3 Jahren, seit 10 Jahren',
    'a 5 year old bug',
    'max-age=3600, age: 300 seconds, Cache age: 15 min',
    'page: 34, image: 12',
    'version 34, 34 lat of wool',
    'update(r, { age: 42 })',
    'const A = { name, age: 42, id }',
  ]);
});

it('finds user names by label, handle, network and profile', () => {
  expectFindings('USERNAME', [
    'username: «jdoe», password below',
    '{"login": "«jdoe»", "user_name": "«max_m»"}',
    'Mein Benutzername ist «max_berger77».',
    'mon pseudo est «lea33», mi usuario es «pedro.m»',
    'nazwa użytkownika: «kasia_w»',
    'ping «@jane» about it, follow «@jane.doe»',
    'it was «@jane_doe77» again',
    'my page: instagram.com/«jane.doe»',
    'Discord: «jane#1234», Telegram: «@jdoe»',
    'login ok user=«kasia_w» ip=192.0.2.1',
    'Accepted publickey for «leitgeb-f» from 192.0.2.7',
  ]);
});

it('leaves packages, decorators, rules of style sheets and code alone', () => {
  expectFindings('USERNAME', [
    'npm i @types/node @babel/core',
    '@media (max-width: 1px) { } @import "x"',
    '@Component({ selector: "x" })\nclass A {}',
    '/**\n * @param name\n * @returns nothing\n */',
    'username: string; user: User; login = getLogin()',
    'username = req.body.username',
    'enter your username: then your password',
    'the user is logged in, user: hello there',
    'const { username, login } = props',
    'https://twitter.com/share?url=x',
    'all user preferences. user first-name, user: 38579',
    'username: your_name, benutzer: max.mustermann',
    'message: any, handle: child_process.SendHandle]',
    'https://example.org/ada "Follow @adalove on Twitter")',
    '[Follow me (@adalove) on Twitter](https://example.org)',
  ]);
});

it('finds nationality, religion and party of a person', () => {
  expectFindings('NRP', [
    "I'm «German» and my wife is «Brazilian»",
    'She is a devout «Catholic», he is «Muslim»',
    'ich bin «Österreicherin», elle est «française», soy «mexicana»',
    'sou «brasileiro», sono «italiana», ik ben «moslim», jestem «Ukrainką»'.replace(
      '«Ukrainką»',
      'z Kijowa',
    ),
    'Nationality: «Polish»',
    'Staatsangehörigkeit: «deutsch», Religion: «evangelisch»',
    'a «Syrian» refugee and a «French» citizen',
    'member of the «CDU»',
  ]);
});

it('leaves languages, food and things alone', () => {
  expectFindings('NRP', [
    'translate it to German, in English please',
    'French toast and a German shepherd',
    'the English version is Spanish text',
    'the keyboard is German',
    'Polish the table, the Swiss cheese model',
    'religion: string | null',
    'the Christian calendar, Catholic church',
  ]);
});
