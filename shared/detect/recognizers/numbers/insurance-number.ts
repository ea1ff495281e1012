import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { WordSet } from '../../engine/word-set.ts';
import { announced, BEHIND_COMPANY } from './announced.ts';
import { CODE, plausibleCode } from './code-value.ts';
import { cues } from './cue-words.ts';

/** Insurers group digits as they like, and end them with one more or with a letter: "0 037 994512038 6", "7 402 119 835 K", "PHV 31-884.207-5", "BR 4.118.206", "hom 4402 9173". */
const POLICY =
  /(?=[A-Za-z/._-]{0,12}\d|[A-Z]{1,4} \d|[a-z]{2,4} \d{2,4} \d)(?:[A-Z]{1,4} (?=\d{2}|\d\.\d{3})|(?!n[or] |de |du |di |do |is |id |to |est |ist |var |num )[a-z]{2,4} (?=\d{2,4} \d{2}))?[A-Za-z0-9]{1,32}(?:[-/._][A-Za-z0-9]{1,24}){0,5}(?:(?<=\d) \d{2,12}(?![\w/:-]|\.\d)){0,4}(?:(?<= \d{2,12}) (?:\d{1,3}-\d{1,2}|\d|[A-Z])(?!\w|\.\w))?(?![\w@]|[-/.:]\w)/y;
/** Behind a bare "policy" or "póliza": six digits, however they are divided. */
const POLICY_AHEAD = '(?:[a-z]{1,4}[ /-]?){0,2}(?:\\d[-./ ]?){6}';

const ANNOUNCEMENT = {
  nouns: cues(`
      policy, insurance, insured, insurance policy, health plan, insurance member, insurance group, policyholder, beneficiary, medicaid, claim, insurance claim,
      police, police d'assurance, contrat d'assurance, contrat mutuelle, assurance, adhérent, adhérente, affilié, affiliée, assuré, assurée, sinistre, dossier sinistre, bénéficiaire, mutuelle, versicherungsschein, versicherten, schein, schaden,
      póliza, poliza, seguro, asegurado, asegurada, afiliado, afiliada, mutualista, afiliación, siniestro, tarjeta sanitaria,
      apólice, segurado, segurada, beneficiário, beneficiária, sinistro, carteirinha, adhérent mutuelle, assurance maladie, assurance-maladie, caisse maladie, cassa malati, polizza, assicurazione, assicurato, assicurata, tessera sanitaria,
      polis, zorgpolis, verzekering, zorgverzekering, verzekerde, verzekerden, mutualiteit, försäkring, försäkringsbrev, skade, polisy, polisa, ubezpieczenia, ubezpieczonego, ubezpieczonej, szkody, szkoda`),
  names: cues(`
      health card, healthcare card, carné de la eps, carnet de la eps, carné eps, gesundheitskarte, versichertenkarte, carte vitale, carte mutuelle, tarjeta sanitaria, tessera sanitaria,
      insurance number, insurance no, policy number, policy id, insurance id, health insurance id, health insurance, insurance card, rx group, rx grp, group policy, certificate of insurance, claim ref, claim reference, claims ref, policy ref,
      versicherungsnummer, vers nr, polizze, polizzennummer, versicherungsschein-nr, sterbegeldversicherung, lebensversicherung, unfallversicherung, hausratversicherung, reiseversicherung, versichertennummer, krankenversicherungsnummer, krankenversichertennummer, krankenkassennummer,
      scheinnummer, schein-nr, policennummer, police-nr, versicherungsschein, versicherungsscheinnummer, schadennummer, schadensnummer, kvnr,
      numéro d'adhérent, numéro de contrat d'assurance, número de póliza, número da apólice, numero di polizza,
      zorgpas, zorgkaart, zorgpasnummer, aansluitingsnummer, número de afiliado, número de asegurado, numéro d'assuré, numéro d'affilié, numero assicurato, numero di assicurato,
      polisnummer, polisblad, verzekeringsnummer, verzekerdennummer, schadenummer,
      försäkringsnummer, förs nr, skadenummer, skadeärende, numer polisy, nr polisy, nr ubezpieczenia, numer szkody`),
};

/** Policies, and the people insured under them. */
export const insuranceNumber: Recognizer = announced({
  id: 'insurance-number',
  type: 'INSURANCE_NUMBER',
  announcement: {
    ...ANNOUNCEMENT,
    labels: cues(
      `policy, insurance id, póliza, apólice, polizza, polis, polisa, adhérent, rxgrp, zorgpolis, carteirinha, carteirinha do convênio, carteirinha do plano, carteirinha unimed, unimed, police, police d'assurance, siniestro, sinistre, sinistro, tessera sanitaria`,
    ),
    codeAhead: POLICY_AHEAD,
  },
  value: POLICY,
  score: 0.87,
  validate: (candidate) =>
    plausibleCode(candidate, 5) && !isRuleOfHouse(candidate) && !isOfClub(candidate),
});

const BARE = cues('policy, póliza, apólice, polizza, polisa');

/** "numéro de police Generali 44718820": the insurer's name stands between. */
export const insuranceOfCompany: Recognizer = announced({
  id: 'insurance-of-company',
  type: 'INSURANCE_NUMBER',
  announcement: { ...ANNOUNCEMENT, names: [...ANNOUNCEMENT.names, ...BARE] },
  glue: BEHIND_COMPANY,
  value: POLICY,
  score: 0.78,
  validate: (candidate) => plausibleCode(candidate, MIN_BESIDE) && !isOfClub(candidate),
});

/** Whether the announcement begins with this small letter, in any case. */
function beginsWith({ text, anchor }: Candidate, letter: string): boolean {
  return (text.charCodeAt(anchor) | 32) === letter.charCodeAt(0);
}

/** "privacy policy 20240311" */
function isRuleOfHouse(candidate: Candidate): boolean {
  if (!beginsWith(candidate, 'p')) return false;
  const { text, anchor } = candidate;
  return /(?:privacy|cookie|security|refund|return|password|retention) $/i.test(
    text.slice(Math.max(0, anchor - 10), anchor),
  );
}

const CLUBS = new WordSet(
  'club association sport tennis gym bibliothèque médiathèque cotisation syndicat fédération'.split(
    ' ',
  ),
);
const CLUB_NEAR = 20;

/** In French those who belong to clubs have the name of those who are insured: "n° adhérent 20417 au club". */
function isOfClub(candidate: Candidate): boolean {
  const { text, anchor, end } = candidate;
  if (!/^adh/i.test(text.slice(anchor, anchor + 3))) return false;
  return CLUBS.hasAnyIn(
    text,
    Math.max(0, anchor - CLUB_NEAR),
    Math.min(text.length, end + CLUB_NEAR),
  );
}

/** "seguro de saúde AB12-3456", "Versicherung X123456789": behind words for any insurance only what is no amount. */
export const insuranceBeside: Recognizer = announced({
  id: 'insurance-beside',
  type: 'INSURANCE_NUMBER',
  announcement: {
    labels: cues(`
      insurance, health insurance, versicherung, krankenversicherung, assurance, assurance maladie, mutuelle, seguro, seguro médico, seguro de salud, seguro de saúde, seguro saúde, plano de saúde,
      assurance vie, assurance auto, assurance habitation, seguro de vida, seguro de coche, seguro auto, assicurazione, assicurazione vita, verzekering, zorgverzekering, försäkring, ubezpieczenie, polisa`),
  },
  value: CODE,
  score: 0.8,
  validate: (candidate) =>
    /[A-Z]|-|^[1-9]\d{9,12}$/.test(candidate.text.slice(candidate.start, candidate.end)) &&
    plausibleCode(candidate, MIN_BESIDE),
});

const MIN_BESIDE = 7;

/** "member ID" and "group number" are anybody's, except beside words of insurance. */
export const insuranceMember: Recognizer = announced({
  id: 'insurance-member',
  type: 'INSURANCE_NUMBER',
  announcement: {
    nouns: cues(
      'member, group, subscriber, plan, contract, tessera, enrollee, mitglieds, contrat, contrato, contratto, umowy, sociétaire',
    ),
    labels: cues('group, contrat, contrato, contratto, tessera, member, contract'),
    codeAhead: '(?:[a-z]{1,3}-?(?:\\d-?){6}|\\d{2}-(?:\\d-?){5})',
    names: cues(
      'mitgliedsnummer, member id, numéro de contrat, número de contrato, numero di contratto, group number, subscriber id, vertragsnummer, credencial, membership',
    ),
  },
  value: POLICY,
  score: 0,
  context: {
    words: (
      'insurance insurer insured policy coverage copay deductible medicaid medicare aetna cigna humana bcbs unitedhealthcare cross shield anthem kaiser tricare copayment payer rxbin ppo hmo rx ' +
      'claim claims denied denial appeal dob ssn constat sinistre accident assureur assuré conducteur témoin siniestro accidente conductor sinistro acidente incidente conducente versicherung krankenkasse krankenversicherung assurance mutuelle seguro aseguradora obra prepaga plano seguradora assicurazione rimborso fondo sinistri bupa maif macif verzekering försäkring ubezpieczenie'
    ).split(' '),
    score: 0.92,
  },
  validate: (candidate) => plausibleCode(candidate),
});

/** "insured with Palisade Mutual no. E370956806", "OC w Warcie polisa V069778297": behind the insurer's name. */
export const insuranceOfInsurer: Recognizer = {
  id: 'insurance-insurer',
  type: 'INSURANCE_NUMBER',
  effort: 6,
  leadEffort: 6,
  trigger: {
    kind: 'word',
    words: (
      'insured insurance insurer versichert versicherung krankenkasse haftpflicht hausrat reiseversicherung krankenversicherung zusatzversicherung haftpflichtversicherung assuré assurée assurance assureur mutuelle police adhérent adhérente affiliée affilié asegurado asegurada seguro aseguradora segurado segurada seguradora ' +
      'assicurato assicurata assicurazione polizza mutua verzekerd verzekering verzekeraar mutualiteit polis försäkrad försäkring försäkringen försäkringsbolag ubezpieczyciel polisa polisą polisy oc ac ubezpieczenie policy police póliza apólice'
    ).split(' '),
  },
  lead: /\p{L}{2,24}(?: ?:)?(?: [^\s\d,;:!?()]{1,20}){0,5}?(?:,| ?:)? \(?(?:(?:no|nr|n\.?[º°]|numéro|número|numero|number|nummer|numer|schein|polis|police|polizza|póliza|policy|apólice|polisa|contrat)(?:[.:] ?| )|è |is |ist |é |es |est |är |to )?(?=[A-Z]{0,4}-?\d{2,12})/iuy,
  pattern:
    /(?:[A-Z]{1,4}-?\d{6,12}|[1-9]\d{9,12}|[A-Z]{0,3}\d{2,4}(?:-\d{2,10}){1,3}|[A-Z]{1,4}-\d{2,8}(?:[-/.]\d{2,10}){1,3})(?![\w@]|[-/.]\w)/y,
  score: 0.72,
  validate: (candidate) => plausibleCode(candidate, MIN_BESIDE) && !isOfficers(candidate),
};

/** In English, the police: only with a word for "number" before the value. */
function isOfficers({ text, anchor, start }: Candidate): boolean {
  const said = text.slice(anchor, start);
  return /^police/i.test(said) && !/(?: n[ro]?\.?[º°]? ?|num[eé]ro |nummer )$/i.test(said);
}
