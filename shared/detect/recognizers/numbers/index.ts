import type { Recognizer } from '../../engine/recognizer.ts';
import {
  accountAtBank,
  accountWithDigit,
  announcedAccount,
  britishAccount,
  clearingAccount,
} from './bank-account.ts';
import { cvvAnswered, expiryAnswered } from './card-answered.ts';
import { cardExpiry, expiryAfterCard, looseCardExpiry } from './card-expiry.ts';
import {
  codeOfCard,
  cvv,
  cvvAfterExpiry,
  securityCode,
  threeDigits,
} from './card-security-code.ts';
import { caseOfPerson } from './case-number.ts';
import { checkedAccounts } from './checked-account.ts';
import {
  accountCode,
  customerAtPlace,
  customerCard,
  customerId,
  customerIdAnswered,
  customerInClause,
  customerInPath,
  customerOfCompany,
} from './customer-id.ts';
import { doctorRegistration } from './doctor-registration.ts';
import { announcedImei, groupedImei, plainImei } from './imei.ts';
import {
  insuranceBeside,
  insuranceMember,
  insuranceNumber,
  insuranceOfCompany,
  insuranceOfInsurer,
} from './insurance-number.ts';
import { medicalFile, medicalRecord } from './medical-record.ts';
import { numbersByTopic } from './number-by-topic.ts';
import { deviceId, personId, serialNumber, userId } from './person-id.ts';
import { productKey } from './product-key.ts';
import { aba, announcedRouting, ifsc, sortCodeWithAccount } from './routing-number.ts';
import { announcedSim, iccid } from './sim.ts';
import { announcedSwift, swift } from './swift-code.ts';
import { announcedPlate, plateShapes } from './vehicle-plate.ts';
import { plateBesideVehicle } from './vehicle-plate-beside.ts';
import { announcedVin, vin, vinByContext } from './vin.ts';

/** Numbers that only their shape, checksum or announcement tells apart: accounts, vehicles, records. */
export const NUMBER_RECOGNIZERS: readonly Recognizer[] = [
  cvv,
  securityCode,
  cvvAfterExpiry,
  threeDigits,
  codeOfCard,
  cvvAnswered,
  cardExpiry,
  looseCardExpiry,
  expiryAfterCard,
  expiryAnswered,
  announcedAccount,
  britishAccount,
  accountAtBank,
  clearingAccount,
  accountWithDigit,
  ...checkedAccounts,
  announcedRouting,
  aba,
  sortCodeWithAccount,
  ifsc,
  announcedSwift,
  swift,
  announcedImei,
  groupedImei,
  plainImei,
  announcedSim,
  iccid,
  announcedVin,
  vin,
  vinByContext,
  announcedPlate,
  ...plateShapes,
  plateBesideVehicle,
  medicalRecord,
  medicalFile,
  doctorRegistration,
  insuranceNumber,
  insuranceOfCompany,
  insuranceBeside,
  insuranceMember,
  insuranceOfInsurer,
  customerId,
  customerOfCompany,
  customerAtPlace,
  customerCard,
  customerInPath,
  customerInClause,
  customerIdAnswered,
  caseOfPerson,
  accountCode,
  personId,
  userId,
  deviceId,
  serialNumber,
  productKey,
  ...numbersByTopic,
];
