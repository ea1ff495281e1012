import { describe, expect, it } from 'vitest';
import { createDetector } from '../../../../shared/detect/index.ts';
import { findContacts } from './contacts.ts';

const detector = createDetector();
const contacts = (text: string) => findContacts(text, detector.scan(text));

describe('contacts in texts', () => {
  it('belong to the name before them', () => {
    const found = contacts(
      'Contact: Jane Roe, jane.roe@nordhavn.eu, +49 30 901820\n\nYour contact is Torsten Weidel: t.weidel@nordhavn.eu',
    );
    expect(found).toMatchObject([
      {
        name: 'Jane Roe',
        emails: [{ address: 'jane.roe@nordhavn.eu' }],
        phones: [{ number: '+49 30 901820' }],
      },
      { name: 'Torsten Weidel', emails: [{ address: 't.weidel@nordhavn.eu' }] },
    ]);
  });

  it('without a name are called after what there is', () => {
    expect(contacts('Write to info@nordhavn.eu')).toMatchObject([
      { name: 'info@nordhavn.eu', doubts: ['No name is announced in the text.'] },
    ]);
  });

  it('are taken from placeholders as they are', () => {
    expect(contacts('[PERSON_1] [EMAIL_1] [PHONE_2]')).toMatchObject([
      { name: '[PERSON_1]', emails: [{ address: '[EMAIL_1]' }], phones: [{ number: '[PHONE_2]' }] },
    ]);
  });

  it('are joined where a name stands twice, and left out where it stands alone', () => {
    const found = contacts(
      'Contact: Jane Roe\n\nContact: Jane Roe, a@nordhavn.eu\n\nContact: Jane Roe, b@nordhavn.eu',
    );
    expect(found).toMatchObject([
      { name: 'Jane Roe', emails: [{ address: 'a@nordhavn.eu' }, { address: 'b@nordhavn.eu' }] },
    ]);
  });
});
