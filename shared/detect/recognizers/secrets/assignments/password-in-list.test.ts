import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds the passwords of a list, behind what they are for and whom', () => {
  expectFindings('PASSWORD', [
    'my passwords in a table:\n- netflix: «kRlNFwg17WuT7»\n- router: «Copper-48$kite»',
    'mijn wachtwoorden:\n- digid: anna58 / «Copper-48$kite»',
    'meine Passwörter als Tabelle:\n- Router: «kRlNFwg17WuT7»\n- Elster: anna58 / «Copper-48$kite»',
    'mots de passe\n• modem: «kRlNFwg17WuT7»',
  ]);
});

it('leaves what such lists say besides alone', () => {
  expectFindings('PASSWORD', [
    'passwords:\n- laptop: Lenovo-T480s\n- router: app_router_2\n- email: ann@mail.example\n- nas: v7.2.1',
    'devices:\n- router: kRlNFwg17WuT7',
    'password\nnetflix: watched 12 films, $48 spent',
  ]);
});
