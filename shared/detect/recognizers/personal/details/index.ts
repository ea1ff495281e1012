import type { Recognizer } from '../../../engine/recognizer.ts';
import {
  ageAndGender,
  ageInChart,
  ageInNote,
  ageInSentence,
  ageOfAge,
  ageWithUnit,
  announcedAge,
} from './age.ts';
import { ageBehindName, ageBesideName } from './age-beside-name.ts';
import { ageOfPerson } from './age-of-person.ts';
import { groupBesidePerson, groupInNote, witness } from './groups/beside-person.ts';
import { groupBeforePerson, groupField, groupOfPerson, partyMember } from './groups/groups.ts';
import { distinctiveHandle, dottedHandle, handleInContext } from './handles.ts';
import { networkName, profileAddress } from './profiles.ts';
import { announcedUsername } from './username-announced.ts';
import { loggedInAs, usernameBeside, usernameOfName } from './username-beside.ts';
import { commandUser, homeDirectory } from './username-command.ts';
import { quotedUser, threadUser } from './username-in-thread.ts';
import {
  accessLogUser,
  loggedAttempt,
  loggedField,
  loggedNoun,
  loggedUsername,
  quotedInError,
  requestUser,
  sudoUser,
} from './username-log.ts';
import { assignedUser, commitAuthor, usernameInBrackets } from './username-of-person.ts';
import { adminSetting, userSetting } from './username-setting.ts';
import { usernameUnlikeWords } from './username-unlike-words.ts';

/** What else describes a person: age, belonging, names used online. */
export const DETAIL_RECOGNIZERS: readonly Recognizer[] = [
  ageWithUnit,
  ageInSentence,
  ageInNote,
  ageInChart,
  ageBehindName,
  ageBesideName,
  ageOfPerson,
  ageOfAge,
  announcedAge,
  ageAndGender,
  groupOfPerson,
  groupBeforePerson,
  groupField,
  groupBesidePerson,
  groupInNote,
  witness,
  partyMember,
  announcedUsername,
  userSetting,
  adminSetting,
  loggedUsername,
  loggedField,
  accessLogUser,
  requestUser,
  loggedAttempt,
  loggedNoun,
  quotedInError,
  sudoUser,
  homeDirectory,
  commandUser,
  usernameInBrackets,
  commitAuthor,
  assignedUser,
  usernameBeside,
  usernameOfName,
  usernameUnlikeWords,
  threadUser,
  quotedUser,
  loggedInAs,
  handleInContext,
  distinctiveHandle,
  dottedHandle,
  profileAddress,
  networkName,
];
