import { describe, expect, it } from 'vitest';
import { CHAT_LANGUAGES, chatSet, chatTemplates } from './chat-set.ts';

const all = chatSet('all', 1).texts;
const templates = chatTemplates('all');

describe('the chat messages', () => {
  it('are many, in nine languages and of thirty types or more', () => {
    expect(all.length).toBeGreaterThanOrEqual(2400);
    expect(new Set(all.map(({ language }) => language))).toEqual(new Set(CHAT_LANGUAGES));
    const types = new Set(all.flatMap(({ spans }) => spans.map(({ type }) => type)));
    expect(types.size).toBeGreaterThanOrEqual(30);
  });

  it('hold nothing to find in about half of the cases, half of those look-alikes', () => {
    const clean = all.filter(({ spans }) => spans.length === 0).length / all.length;
    expect(clean).toBeGreaterThan(0.45);
    expect(clean).toBeLessThan(0.55);
    const negatives = templates.filter(({ negative }) => negative);
    const lookalikes = negatives.filter(({ lookalike }) => lookalike).length / negatives.length;
    expect(lookalikes).toBeGreaterThan(0.45);
    expect(lookalikes).toBeLessThan(0.65);
  });

  it.each(CHAT_LANGUAGES)('come from enough templates: %s', (language) => {
    const own = templates.filter((template) => template.language === language);
    expect(own.length).toBeGreaterThanOrEqual(60);
    expect(own.filter(({ negative }) => negative).length).toBeGreaterThanOrEqual(12);
  });

  it('carry labels only where templates have slots, and each template has its own name', () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
    const names = new Map(templates.map((template) => [template.id, template.negative]));
    const wrong = all.filter(
      ({ id, spans }) => (spans.length === 0) !== names.get(id.replace(/-\d$/, '')),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('have labels in order, inside the text and without blanks at the ends', () => {
    const fits = ({ text, spans }: (typeof all)[number]) =>
      spans.every(({ start, end }, i) => {
        const value = text.slice(start, end);
        return start >= (spans[i - 1]?.end ?? 0) && value !== '' && value === value.trim();
      });
    expect(all.filter((message) => !fits(message)).map(({ id }) => id)).toEqual([]);
    expect(all.filter(({ text }) => /\{\{[a-zA-Z]/.test(text)).map(({ id }) => id)).toEqual([]);
  });

  it('label what the type says', () => {
    const shapes: Record<string, RegExp> = {
      EMAIL_ADDRESS: /^[\w.-]+@[\w-]+(\.[\w-]+)+$/,
      US_SSN: /^\d{3}-\d{2}-\d{4}$/,
      IBAN_CODE: /^[A-Z]{2}\d{2}[A-Z0-9 ]{11,40}$/i,
      CREDIT_CARD: /^\d[\d -]{13,18}\d$/,
      IP_ADDRESS: /^[\d.]{7,15}$|^2a02:/,
      VIN: /^[A-HJ-NPR-Z0-9]{17}$/,
      PRIVATE_KEY: /^-----BEGIN [^-]+-----\n[\s\S]+-----END [^-]+-----$|^[\w+/]{43}=$/,
      JWT: /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$/,
      // Some are dictated.
      PHONE_NUMBER: /^(?:\(?\+|[(\d])[\d ()./-]{7,18}\d$|^(?:\p{L}+ ){7,}\p{L}+$/u,
    };
    const misshapen = all.filter(({ text, spans }) =>
      spans.some(({ start, end, type }) => !(shapes[type]?.test(text.slice(start, end)) ?? true)),
    );
    expect(misshapen.map(({ id }) => id)).toEqual([]);
  });

  it('are the same for the same seed, and others for another', () => {
    const written = (seed: number) => JSON.stringify(chatSet('held-out', seed).texts);
    const heldOut = new Set(chatTemplates('held-out').map(({ id }) => id));
    const before = all.filter(({ id }) => heldOut.has(id.replace(/-\d$/, '')));
    expect(written(1) === JSON.stringify(before)).toBe(true);
    expect(written(2) === written(1)).toBe(false);
  });

  it('fall into a part to look at and a part held out', () => {
    const ids = (part: 'dev' | 'held-out') => chatSet(part, 1).texts.map(({ id }) => id);
    expect([...ids('dev'), ...ids('held-out')].sort()).toEqual(all.map(({ id }) => id).sort());
  });
});
