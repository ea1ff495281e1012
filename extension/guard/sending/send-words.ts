/** "Send" in the languages chat sites come in, as the first word of a label. */
const SEND_WORDS = [
  ...['send', 'submit', 'ask', 'senden', 'absenden', 'envoyer', 'enviar', 'invia', 'verzenden'],
  ...['verstuur', 'skicka', 'send melding', 'lähetä', 'wyślij', 'odeslat', 'отправить', 'gönder'],
  ...['надіслати', '发送', '傳送', '送信', '보내기', 'gửi', 'kirim'],
];
const SENDS = new RegExp(`^(?:${SEND_WORDS.join('|')})(?!\\p{L})`, 'iu');
const SENDS_SOMETHING_ELSE = /feedback|invite|report|code|link/i;
const LONGEST_LABEL = 40;

/** What a person or a screen reader is told about a control. */
export interface ControlFacts {
  /** Accessible names in any form: label, title, text. */
  labels: readonly string[];
  testId: string;
  /** A form's own submit button. */
  submits: boolean;
  /** Opens something or toggles, so that a click does not send. */
  opens: boolean;
}

/** Whether a control looks like the one that sends a message. */
export function looksLikeSend({ labels, testId, submits, opens }: ControlFacts): boolean {
  if (opens) return false;
  if (submits || /send|submit/i.test(testId)) return true;
  const named = labels.map((label) => label.trim()).filter((label) => label !== '');
  return named.some(isSendLabel);
}

function isSendLabel(label: string): boolean {
  return label.length <= LONGEST_LABEL && SENDS.test(label) && !SENDS_SOMETHING_ELSE.test(label);
}
