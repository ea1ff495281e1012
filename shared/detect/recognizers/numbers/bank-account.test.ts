import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds account numbers in nine languages, in sentences', () => {
  expectFindings('BANK_ACCOUNT', [
    'My account number is «000123456789», thanks.',
    'Meine Kontonummer bei der Sparkasse lautet «1234567890».',
    'Voici mon numéro de compte «00012345678».',
    'El número de cuenta es «2100 0418 45 0200051332».',
    'O n.º de conta é «12345-6».',
    'Il mio conto corrente n. «000000123456»',
    'Mijn rekeningnummer is «41.73.12.345».',
    'Mitt kontonummer är «8327-9, 123 456 789-0», bankgiro «5050-1055».',
    'Sätt in handpenningen på kontot «8327-9 123 456 78» eller konto «3300,850 112 334»',
    'o dinheiro cai na conta «40917-3» do banco, agência 0412-8',
    'rachunek wewn. «1809591893»',
    'Numer konta: «61 1090 1014 0000 0712 1981 2874»',
  ]);
});

it('finds account numbers in forms and data', () => {
  expectFindings('BANK_ACCOUNT', [
    "'account_number' => '«22345678»'",
    'Kontonummer: «1234567890»',
    '{"account_number": "«12345678»", "accountNumber": "«87654321»"}',
    'account_number=«123456789012»',
    'CLABE «032180000118359719»',
    'IFSC HDFC0001234, A/C no «50100012345678»',
    '| Account number | «12345678» |',
    'Sort code 20-00-00, acc «12345678»',
    '20-00-00 «12345678» for the transfer',
  ]);
});

it('leaves balances, dates, masked numbers and counts alone', () => {
  expectFindings('BANK_ACCOUNT', [
    'my account balance is 150000 euros',
    'the account was created 20240101',
    'account ending in 4242, number **** **** 4242',
    'account number: unknown',
    'account 1 of 3, compte rendu du 12/03/2024',
    'account: admin@example.com',
    'Konto: 500000 Euro',
    'cuenta con 123456 seguidores',
    'a conta 2023-1, pages 1234-5, 3300-123 456 78 stycken',
  ]);
});

it('finds accounts before the name of their bank, and at either end of a transfer', () => {
  expectFindings('BANK_ACCOUNT', [
    'pay to «3083317744» Zenith Bank, name is Ada',
    'refund into «40818827746» Punjab & Sind Bank',
    'Conto di partenza «3570956695», Konto nadawcy «1965442573»',
    'in 2024 Deutsche Bank grew, call 08031234567 for Zenith products, ticket 12345678 at the desk',
  ]);
});

it('finds accounts beside the code of their bank, in groups, and in more countries', () => {
  expectFindings('BANK_ACCOUNT', [
    'send it to «40128873» sort code 30-96-26, or «4711082233» BLZ 50010517',
    'mi cuenta es la «0182 5566 71 0201234567», CBU «0170099220000067797370»',
    'konto «123 456 789-0», cta cte «00-123-45678-09», opay «8034129987»',
    'Konto 4711, Bankleitzahl 76050101, Sparkasse; ref 40128873 sort code 30-96-26',
    'la ville compte 120 000 habitants, la commune compte 1 234 567 habitants',
  ]);
});
