import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { alnum } from '../services/samples.ts';

it('finds passwords on command lines', () => {
  expectFindings('PASSWORD', [
    'psql --password «Xy9!abcd»',
    'mysql -u root -p«S3cr3tPw!» mydb',
    "sshpass -p '«hunter2x»' ssh root@10.0.0.1",
    'docker login -u bob -p «D0cker!Pw»',
    'redis-cli -h cache -a «r3d1sP@ss»',
    'curl -u admin:«s3cr3tP4ss» https://api.example.com',
    'curl --user bob:«Pa55w0rdX» https://x',
    'machine api.example.com login bob password «netRc99x»',
    "CREATE USER bob IDENTIFIED BY '«Qw3rty!9»';",
    "ALTER USER postgres WITH PASSWORD '«pgPass!23»';",
  ]);
});

it('finds passwords in their place of a call', () => {
  expectFindings('PASSWORD', [
    "s.login(UTENTE, \"«kjbfQlxRKzjNZTk8»\")\nftp.login('anna', '«Gr4nite!88»')",
    'client.login(user, "password"); page.login("anna", token); math.login(a, "b")',
  ]);
});

it('finds keys on command lines', () => {
  expectFindings('API_KEY', [`--token «${alnum(40)}»`, `--api-key=«${alnum(40)}»`]);
});

it('leaves options without a value, ports and users alone', () => {
  expectFindings('PASSWORD', [
    'tool --password',
    'tool --password --verbose',
    'docker run -p 8080:80 -u 1000:1000 image',
    'curl -u $USER:$PASSWORD https://x',
    'mysql -u root -p mydb',
  ]);
});

it('finds what is piped into a program that asks', () => {
  expectFindings('PASSWORD', [
    `$ echo '«pAlmera*2031*»' | sudo -S systemctl restart nginx`,
    'echo "hello42" | sudo tee /etc/motd; echo $PASS1 | sudo -S ls; echo v1.2 | grep 1',
  ]);
});
