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
import { ageAtEvent } from './age-at-event.ts';
import { ageBehindPerson, ageBehindUnit, ageBesideSex, ageOfPatient } from './age-behind-person.ts';
import { ageBehindName, ageBesideName } from './age-beside-name.ts';
import { ageInOneWord, ageInWordAlone, ageInWords } from './age-in-words.ts';
import { ageBeforeGroup, ageInAnswer, ageOfPerson } from './age-of-person.ts';
import { groupBesidePerson, groupInNote, witness } from './groups/beside-person.ts';
import { groupBeforePerson, groupField, groupOfPerson } from './groups/groups.ts';
import { partyMember } from './groups/parties.ts';
import { distinctiveHandle, dottedHandle, handleInContext } from './handles.ts';
import { calledOneself, calledOnline, networkBeside, networkName } from './network-names.ts';
import { profileAddress } from './profiles.ts';
import { announcedUsername } from './username-announced.ts';
import { loggedInAs, statusUser, usernameBeside, usernameOfName } from './username-beside.ts';
import {
  besidePassword,
  clientUser,
  commandUser,
  cronUser,
  homeDirectory,
} from './username-command.ts';
import { speakerBeforeTime, timedSpeaker } from './username-in-chat.ts';
import { chatNick, nickInRoom, quotedUser, threadUser } from './username-in-thread.ts';
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
import {
  assignedUser,
  commitAuthor,
  postedBy,
  postHead,
  redditUser,
  usernameInBrackets,
} from './username-of-person.ts';
import { adminSetting, userSetting } from './username-setting.ts';
import { domainUser, fileOwner, idUser, shellUser, userAtHost } from './username-shell.ts';
import { nameThere, numberedLogin, playersName, trader, wroteOnNetwork } from './username-told.ts';
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
  ageInAnswer,
  ageBeforeGroup,
  ageAtEvent,
  ageInWords,
  ageInWordAlone,
  ageInOneWord,
  ageBehindPerson,
  ageBehindUnit,
  ageBesideSex,
  ageOfPatient,
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
  clientUser,
  cronUser,
  besidePassword,
  timedSpeaker,
  speakerBeforeTime,
  userAtHost,
  shellUser,
  idUser,
  fileOwner,
  domainUser,
  usernameInBrackets,
  commitAuthor,
  assignedUser,
  usernameBeside,
  usernameOfName,
  usernameUnlikeWords,
  threadUser,
  quotedUser,
  chatNick,
  nickInRoom,
  loggedInAs,
  statusUser,
  postedBy,
  postHead,
  redditUser,
  handleInContext,
  distinctiveHandle,
  dottedHandle,
  profileAddress,
  networkName,
  networkBeside,
  calledOnline,
  calledOneself,
  nameThere,
  trader,
  wroteOnNetwork,
  playersName,
  numberedLogin,
];
