import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds user names in settings, beside their passwords', () => {
  expectFindings('USERNAME', [
    'PANEL_USER: «kmeier_7»\nbackup.datasource.username=«j.tanaka»',
    '  nas_user: «bgorman»\n  nas_password: Tul1pan!77',
    "$config = ['usuario' => '«pruiz44»', 'clave' => 'x'];",
    'ADMIN=«gorman-b»\nADMIN_PASSWORD=x',
    'POSTGRES_USER=app_user\nPOSTGRES_PASSWORD=Xy12!abcd9',
    'DB_USER=root, DB_USER=svc_orders\nAPP_USER=$USER\nthis.user=name\n',
    'db_user = current_user\ncreated_user: str\nadmin_user: User',
  ]);
});

it('finds user names in logs', () => {
  expectFindings('USERNAME', [
    '12:04:11 imap-login: Login: user=<«bgorman»>, method=PLAIN',
    '2026-02-03 12:04:11 GET /login 200 user=«bgorman»\n',
    'Failed password for «bgorman» from 84.12.7.9 port 22',
    'sshd: accepted for «bgorman» from 84.12.7.9',
    '84.12.7.9 - «bgorman» [12/Mar/2026:10:01:22 +0000] "GET / HTTP/1.1"',
    '84.12.7.9 - - [12/Mar/2026:10:01:22 +0000] "GET / HTTP/1.1"',
    'run it with user=<name> password=<secret>, user=root and user=value',
    'Failed password for root from 84.12.7.9, the password for anna from school',
  ]);
});

it('finds user names behind their nouns and in brackets, in nine languages', () => {
  expectFindings('USERNAME', [
    'somebody on the board (username «gorman88») wrote; his forum name «b_gorman» is new',
    'der Login fürs NAS ist «b_gorman», Benutzername («gorman88»)',
    "l'identifiant du routeur est «gorman88», son pseudo «b_gorman»",
    'el usuario del panel es «pruiz44»',
    'o utilizador da impressora é «p.ruiz»',
    'il login del portale è «pruiz44»',
    'de inlognaam van de camera is «p_ruiz»',
    'inloggningen till skrivaren är «pruiz44»',
    'mein Steam-Account heißt «gorman88», mijn account bij Speelgoedhuis is «p_ruiz»',
    'konto na forum: «pruiz44», cuenta de la tienda: «p_ruiz», account 4711-0815',
    'login do drukarki to «pruiz44», nazwa użytkownika «p_ruiz»',
    'the login page2, a login_form, the username e-mail, login drop-down, login auth.log',
    'Benutzername sha256, account 4711, user first-name',
  ]);
});

it('finds under which name somebody logs in, in nine languages', () => {
  expectFindings('USERNAME', [
    'she logs in as «b_gorman»; signed in to the portal as «gorman88»',
    'er loggt sich als «gorman88» ein, angemeldet als «b.gorman»',
    'il se connecte comme «gorman88»',
    'entra como «pruiz44»; inicia sesión como «p_ruiz»',
    'accede come «pruiz44»; ingelogd als «pruiz44»; inloggad som «p_ruiz»',
    'loguje się jako «pruiz44»',
    'logged in as root, angemeldet als Gast, signed in as admin2',
  ]);
});

it('finds a user name that is made of the name beside it', () => {
  expectFindings('USERNAME', [
    'Frau Gorman, Login «bgorman»',
    'printer | użytkownik «pruiz» | Pilar Ruiz',
    'the login «gormanb» on Monday, said Bea Gorman',
    'the login page, user settings, login failed',
  ]);
});

it('finds who writes in a thread, and leaves settings and lists alone', () => {
  expectFindings('USERNAME', [
    '«pedals44» wrote:\n> it still creaks under load',
    '«meyer-k»: same here, cleaned it twice\n«anna.b»: thanks, that was it\n«lmeyer»: try the hub',
    'web-a: nginx latest\nstep1: install it first\nipv4: use the first one\nrate_limit: ten per minute\nnote: read this first',
  ]);
});

it('finds user names that begin like no word, and those with their password behind them', () => {
  expectFindings('USERNAME', [
    'my login there is «mbauer» and nothing works',
    'sul portale, utente «pconti», non entro',
    'Benutzer «hanna», Passwort wie immer; użytkownik «olawa», hasło do pliku',
    'the login page fails, user accounts are locked, utente sconosciuto, login nie działa',
  ]);
});

it('finds users that settings name, in code and shells', () => {
  expectFindings('USERNAME', [
    "define('DB_USER', '«petra.l»');",
    '+ export DEPLOY_USER=«fatma.d» HOST=web-1',
  ]);
});
