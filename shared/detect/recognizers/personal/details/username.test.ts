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

it('finds whose home a path leads to', () => {
  expectFindings('USERNAME', [
    'File "/home/«ggiacom»/progetti/main.py", line 3',
    'Config geladen aus /home/«kschrein»/fibu/conf.yml, C:\\Users\\«t.voss»\\Desktop',
    'scp -r dist/ $SSH@$HOST:/home/«ci_maule»/www, /Users/«khadim»/projets',
    '/home/maf/dev/node_modules/why/index.js, "config": "/Users/stephen/repos/x", saved in C:\\Users\\notes.txt',
    'cd /home/user/app; ls /home/ubuntu/ /home/$USER/x /Users/john/dev /home/node/app',
    'import x from "src/home/header/view"; GET /users/settings/profile; https://a.example/home/products/list',
  ]);
});

it('finds who a log or an error speaks of, in nine languages', () => {
  expectFindings('USERNAME', [
    "2023-09-23T17:30:33Z vpn01 openvpn[2210]: user '«s.bragad»' authentication failed",
    'Feb  1 03:12:14 nas systemd-logind[602]: New session 311 of user «clairet».',
    'Mar  9 08:55:01 srv01 sudo: «gracinda» : TTY=pts/0 ; COMMAND=/usr/bin/apt',
    'Mar  9 08:55:01 srv01 CRON[811]: («gracinda») CMD (/usr/bin/backup)',
    'java.lang.IllegalStateException: Kein Mandant für Benutzer «kschrein» gefunden',
    "models.DoesNotExist: aucun profil pour '«rokhaya.nd»'",
    'java.lang.Exception: user not found\n12:04:11 user account locked, for user root from x',
    'the settings of user anna are there; Error: no user found for "user.name"',
  ]);
});

it('finds who tried to log in, and who asked a server', () => {
  expectFindings('USERNAME', [
    "2024-03-20T11:34:14Z Login failed: '«hannes.m»' (Remote IP: '62.216.81.10')",
    '2024-03-20T11:34:14Z auth ok: «lberg» from 62.216.81.10',
    '81.18.224.250 - «cole51» "POST /connexion" 401 88\n81.18.224.250 - - "GET /x" 200 1',
    'Login failed: unknown user, 12:04:11 login failed: password expired',
  ]);
});

it('finds accounts behind their owners, authors of commits and who has a ticket', () => {
  expectFindings('USERNAME', [
    'Melder: Kłosik, Agnieszka («AKLOSIK02»), Durchwahl 219',
    'Référent : Sanaa Bertrand («sanaa_ber76»), remplaçante',
    'Ana Beatriz Zanchet | login «abzanchet»',
    'Author: «pixelpaule» <paul@pixelpaule.example>\nSigned-off-by: «unai-dv» <u@dv.example>',
    'Escalar a: «mesa2.jcaice»\nAssigned to: «desk_lberg»',
    'World Health Organization (WHO), Author: Anna Berg <a@b.example>, Anna Berg (FREELANCE)',
  ]);
});

it('finds handles of several parts, and whose password a command gives', () => {
  expectFindings('USERNAME', [
    'gestern mit «@vroni.auf.tour» am Schneeberg',
    '[3/8/24 21:20] «@karlita.gd»: yo pongo los refrescos',
    'albo piszcie na «@zuza.kocia». Skróć to, gracias «@unai-dv»',
    'curl -u «bodega_leon»:kvjbfQlxR8 https://a.example, curl -u "«klub_iskra»:kjbfQlxRKz" x',
    'docker run -u 1000:1000 image; curl -u $USER:$PW x; curl -u admin:Xy12abcd9 x',
    'mail to me@anna.example.com, npm i @angular.core.js, @app.route.x("/")',
  ]);
});

it('finds accounts of programs that are called after somebody or something, beside their password', () => {
  expectFindings('USERNAME', [
    'DB_USER=«lagerapp_rw»\nDB_PASSWORD=kvjbfQlxR8',
    '  variables:\n    SSH_USER: «ci_maule»\n    SSH_HOST: 10.0.0.1',
    'DB_USER=app_rw\nDB_USER=svc_ro\nSSH_USER: ci_user',
  ]);
});

it('finds names on networks and in games, in nine languages', () => {
  expectFindings('USERNAME', [
    'my psn is: «jdoe_77»',
    'add me on snap: «mia.brandt», my psn is «storm_owl9»',
    'Signal: «mwolf.31», Gamertag «SgtPancake77», riot id «Reed#EUW», Skype: live:«mia_3»',
    'mein insta ist «lena.malt», auf Steam heiße ich «Moorhexe», Mein Discord: «moorkatze»',
    "mon insta c'est «lea.crea», je m'appelle «tontonlulu» sur le forum",
    'mi insta es «pau.rutas», me llamo «sirena_mar» en tiktok',
    'il mio instagram è «chiara.gira», su discord sono «drago_blu»',
    'mijn snap is «noor.vdb», op discord heet ik «vlaflop»',
    'min insta är «majas.mat», na discordzie jestem «bobr_ziemny»',
    'whats ur psn?? mine is «xWolf77x», he goes by «sk8_owl» on roblox',
    'posted by u/«mom_of_33» 5 hours ago',
    'Discord is down, my insta is private, my github: see below, signal: a.b, on github e.g. v2_0',
    'auf Insta heißt das Reel anders, auf Steam heiße ich genauso, je suis sur insta',
    'const ign = this.options.ignored; epic: PROJ-123, the signal is 5g_low, 100 u/min',
  ]);
});

it('finds whose account a command, a prompt or a listing is about', () => {
  expectFindings('USERNAME', [
    'ssh «jvand»@10.2.0.14 hangs, scp a.tgz «lmart»@files01:/in, «lena»@thinkpad:~$ ls',
    'sudo adduser «hgreen»\nsudo chown -R «bjens»:staff /srv; su - «ora_hk» -c "x"; sudo -u «gerd» make',
    'uid=1004(«rosal») gid=1004(«rosal») groups=27(sudo)\n$ whoami\n«jbrandt»',
    'drwxr-xr-x 5 «lena» staff 4096 Mar 3\n-rw-r--r-- 1 root root 12 Mar 3',
    'the account CORP\\«pnowi» is locked, net use /user:ACME\\«gwhite»',
    'ssh root@web1, ssh user@example.org, we use ssh to ask anna@web1, git@host:x',
    'the adduser command fails, chown may fail, adduser --system can help, sudo passwd root',
    'the registry of the user: HKLM\\software, C:\\TEMP\\login, DOMAIN\\username',
  ]);
});

it('finds who speaks and who is there in chats', () => {
  expectFindings('USERNAME', [
    '[12:03] <«zephyr»> anyone here?\n* «mira_» has quit (timeout)',
    '[21:14] «frog88»: did you see it\n[21:15] «lil_miss»: not yet, no',
    '«minou64» a écrit :\n> bonjour',
    'Logged in as «spencerk» (Sign out)\nEingeloggt als: «fschum»',
    '[10:22] <div> tag is missing, ssh2: key exchange failed\nssh2: trying it again',
    '  radix58: typeof radix58;\n  alphabet: typeof alphabet;\nerror12: no such file\nLogged in as a user',
  ]);
});

it('reads forms, elements and halves of people right', () => {
  expectFindings('USERNAME', [
    'User ID: «kowalskim»\nLast login: never, Gamertag: «Lordling»\n<login>«nfisch»</login>',
    'login=«kpeters»&password=x7; utilizador «csilva3» bloqueado',
    'user="Kershaw Pitt" role=x, Benutzer gruppe3, User ID: required, GRANT x TO USER app_rw',
    'parts.am (do_file): new, Makefile.am (gcc_version): new, push(@all_sizes, $_);',
  ]);
});

it('finds user names of clients and chats', () => {
  expectFindings('USERNAME', [
    "mysql -u «reporting_ro» -p'0ld.Harbour#91' -e 'select 1'; wget --user=«dsartori» --password='Tramezzin0' x",
    'psql -U postgres -p 5432, docker login -u username -p password, mysql -u root -p',
    'docker login -u $USER -p $TOKEN_2, curl --user user:password',
    'SMTP_USER=«svc-billing»\nSMTP_PASS=Tern!winter-47\n',
    'DB_USER: «wiki_admin»\nDB_PASS: "Regenschirm-Kuh-7!"',
    'DB_USER=db_admin\nDB_PASS=Xy12!abcd9\n',
    '[19:02] «+Mario_ap402»: a vaga 17 é minha\n[19:03] «tio_batata»: chama o advogado',
    '12/3/24, 9:14 - «ana.lopez»: kommst du noch\n12/3/24, 9:15 - Bea: ja klar',
    '«wiktor_k12»  21:14  kto znowu zostawił rower\n«mrowka.ela»  21:17  nie, to nie ja',
    '«elliot.06»: har nån anteckningar från\n«zzarah»: hon la upp dom men\n«elliot.06»: vem då nu',
    '[10:22:01] db_sync: copying table one\n[10:22:02] db_sync: done with it',
    'first_name: Enter your name\naddress_2: Enter the second line\naddress_3: And the third',
    'web_1  12:03  started listening on port',
    'er nennt sich «nebel_77» und si fa chiamare «lupo_grigio.71», se hace llamar «gato.99»',
    'the method goes by getName, it calls itself foo_bar2, er nennt sich Max',
    'reset link sent (uid «tante_corrie»), uid 1000',
  ]);
});

it('finds whose line of a crontab it is, and names beside their passwords', () => {
  expectFindings('USERNAME', [
    '0 1 * * * root /usr/bin/a\n*/15 * * * * «bosman76» /usr/local/bin/sync.sh\n5 * * * * /usr/bin/b',
    'Portal: «thu_bal6» / Sommer12$\nread/write, and_then2 / or else, http_2 / http_3',
    'zaloguj się jako «brzeczyk29», logga in som «anna_b7»',
  ]);
});

it('finds with which account somebody logs in, in nine languages', () => {
  expectFindings('USERNAME', [
    'log in with «jsmith42», Anmeldung mit «mmueller7», connecte-toi avec «jdupont7», entra con «jperez7»',
    'log in met «jjansen7», logga in med «aberg7», zaloguj się na «jkowalski7»',
    'log in with saml2, log in with your account, entra con calma, melde dich mit deinem Namen',
  ]);
});
