import type { Problem } from '../problem.ts';
import type { Content } from '../read.ts';
import { checkAccounts, checkStatus } from './accounts.ts';
import { checkAnchors } from './anchors.ts';
import { checkDates, checkSuccession } from './dates.ts';
import { checkIds, checkReferences, checkSourcesAreUsed } from './names.ts';
import { checkRenamed } from './renamed.ts';
import { checkCycles, checkRelations } from './relations.ts';
import { checkCoordinates, checkTables } from './tables.ts';
import { checkLeftOut } from './left-out.ts';
import { checkPhrases } from './phrases.ts';
import { checkPrivateNames } from './private-names.ts';
import { checkReadings } from './readings.ts';
import { checkResolved } from './resolved.ts';
import { checkShares, checkWithheld } from './shares.ts';
import { checkWeekdays } from './weekdays.ts';
import { checkSpelling, checkWording } from './wording.ts';

/** Each looks at all files, finds one kind of mistake, and passes over what it can’t read. */
const CHECKS: readonly ((content: Content) => Iterable<Problem>)[] = [
  checkIds,
  checkReferences,
  checkSourcesAreUsed,
  checkTables,
  checkCoordinates,
  checkLeftOut,
  checkReadings,
  checkRenamed,
  checkDates,
  checkSuccession,
  checkResolved,
  checkPhrases,
  checkWeekdays,
  checkStatus,
  checkAccounts,
  checkRelations,
  checkCycles,
  checkAnchors,
  checkShares,
  checkWithheld,
  checkWording,
  checkSpelling,
  checkPrivateNames,
];

/** The mistakes of each file by itself, and those that show between them. Not in order. */
export function checkContent(content: Content): Problem[] {
  return [...content.problems, ...CHECKS.flatMap((check) => [...check(content)])];
}
