import type { Recognizer } from '../engine/recognizer.ts';
import { announced } from './numbers/announced.ts';
import { cues } from './numbers/cue-words.ts';

const HOLDERS = cues(`
  patient, customer, client, member, employee, account, user, subscriber, student, person, profile, device, installation, tenant user, owner,
  kunden, kunde, patienten, mitglieds, benutzer, nutzer, geräte, cliente, paciente, usuario, usuário, utilisateur, appareil, dispositivo, utente, paziente,
  gebruiker, klant, apparaat, användare, kund, enhet, użytkownika, klienta, pacjenta, urządzenia`);

const NAMES = cues(`
  patient, user id, userid, user uuid, customer uuid, account uuid, client uuid, device uuid, patient uuid, person uuid, profile id, member uuid, advertising id, idfa, gaid, aaid,
  kunden-id, benutzer-id, nutzer-id, patienten-id, geräte-id, gebruikers-id, användar-id, kund-id, id użytkownika, id klienta`);

/** UUID (RFC 9562) called that of a person, account or device; bare ones in code and logs are nobody's. */
export const uuid: Recognizer = announced({
  id: 'uuid',
  type: 'ID',
  announcement: { nouns: HOLDERS, names: NAMES, labels: HOLDERS },
  value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/iy,
  score: 0.85,
});
