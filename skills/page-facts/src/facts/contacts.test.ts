import { describe, expect, it } from 'vitest';
import { createDetector } from '../../../../shared/detect/index.ts';
import { readPage } from '../page/index.ts';
import { countContacts, publishedContacts } from './contacts.ts';

const detector = createDetector();

describe('contacts of a page', () => {
  it('are counted once each, and so are placeholders that stand for them', () => {
    const text =
      'a.maj@nordhavn.eu, A.MAJ@nordhavn.eu, [EMAIL_1], [EMAIL_1], [PHONE_2], +49 30 901820';
    expect(countContacts(text, detector.scan(text))).toEqual({
      emails: 2,
      phones: 2,
      addresses: 0,
    });
  });

  it('are listed only where the page gives them out for everybody', () => {
    const page = readPage(
      '<p>a.maj@nordhavn.eu, info@nordhavn.eu, +49 30 901820</p><a href="tel:+49%2030%20901821">call</a><a href="mailto:presse@nordhavn.eu?subject=x">m</a><a href="mailto:t.weidel@nordhavn.eu">t</a><address>Nordhavn<br>12 Main Street</address>',
      'html',
    );
    expect(publishedContacts(page, detector.scan(page.text))).toEqual({
      emails: ['presse@nordhavn.eu', 'info@nordhavn.eu'],
      phones: ['+49 30 901821'],
      addresses: ['Nordhavn 12 Main Street'],
    });
  });
});
