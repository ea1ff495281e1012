/** Made-up personal data: reserved example domains and numbers, a test card, a key of no account. */
export const SAMPLE = {
  email: 'ada.lovelace@example.org',
  phone: '+1 415 555 2671',
  card: '4111 1111 1111 1111',
  apiKey: ['ghp', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'].join('_'),
} as const;

export const SAMPLE_MESSAGE =
  `Please write to ${SAMPLE.email} or call ${SAMPLE.phone}, ` +
  `charge card ${SAMPLE.card} and deploy with the token ${SAMPLE.apiKey}.`;
