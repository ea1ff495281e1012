import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds addresses that carry a password', () => {
  expectFindings('CONNECTION_STRING', [
    'DATABASE_URL=«postgres://admin:s3cr3tpw@db.example.com:5432/app»',
    'use «mongodb+srv://u:p4ssw0rd@cluster0.example.net/test?retryWrites=true».',
    '«redis://:hunter2pw@10.0.0.5:6379/0»',
    '«https://bob:hunter22@git.example.com/x.git»',
  ]);
});

it('finds key-value connection strings that carry a password', () => {
  expectFindings('CONNECTION_STRING', [
    '"«Server=db;Database=x;User Id=sa;Password=Pa55w0rd!;»"',
    '«DefaultEndpointsProtocol=https;AccountName=acc;AccountKey=q83hs8MIIEowIBAAKCAQEA7==;»',
    '«host=db.example.com port=5432 dbname=app user=bob password=s3cr3tpw»',
    '«jdbc:mysql://db.example.com:3306/app?user=bob&password=Pa55w0rdX»',
    '«jdbc:oracle:thin:scott/t1ger99@db.example.com:1521:orcl»',
  ]);
});

it('leaves addresses without a password and blanks alone', () => {
  expectFindings('CONNECTION_STRING', [
    'https://example.com:8080/@user',
    'https://user:password@example.com/manual',
    'jdbc:mysql://db.example.com:3306/app',
    'host=db.example.com port=5432 dbname=app',
    'postgres://db.example.com/app',
    'postgres://user:${DB_PASSWORD}@db.example.com/app',
    'Server=db;Database=x;Trusted_Connection=True;',
  ]);
});
