import type { Recognizer } from '../../../engine/recognizer.ts';
import {
  ageAndGender,
  ageBehindName,
  ageInSentence,
  ageOfAge,
  ageOfPerson,
  ageWithUnit,
  announcedAge,
} from './age.ts';
import { groupBeforePerson, groupField, groupOfPerson, partyMember } from './groups.ts';
import { distinctiveHandle, handleInContext } from './handles.ts';
import { networkName, profileAddress } from './profiles.ts';
import { announcedUsername, loggedUsername } from './username.ts';

/** What else describes a person: age, belonging, names used online. */
export const DETAIL_RECOGNIZERS: readonly Recognizer[] = [
  ageWithUnit,
  ageInSentence,
  ageBehindName,
  ageOfPerson,
  ageOfAge,
  announcedAge,
  ageAndGender,
  groupOfPerson,
  groupBeforePerson,
  groupField,
  partyMember,
  announcedUsername,
  loggedUsername,
  handleInContext,
  distinctiveHandle,
  profileAddress,
  networkName,
];
