import { attributeCoverage, attributeDefinitions, attributeValues } from "./attributes";
import { rowsResolve } from "./collections";
import { conceptsSound } from "./concepts";
import { datesInOrder, noFutureDates } from "./dates";
import { eventsInLife } from "./events";
import { iconsExist } from "./icons";
import { licensesKnown } from "./licenses";
import { linesSafe } from "./lines";
import { safeLinks } from "./links";
import { membership } from "./membership";
import { uniqueNames, uniqueRepositories } from "./names";
import { proseSafe } from "./prose";
import { heirsEnd, lineageCycles, relationsOnce } from "./relations";
import { replacementAlive, replacementGiven, replacementsOrdered } from "./replacements";
import type { Rule } from "./rule";
import { snapshotNames } from "./snapshots";
import { sourcesExist } from "./sources";
import { absorbedHasHeir, statusComplete } from "./status";
import { targets } from "./targets";
import { bothLanguages } from "./translations";

/** Everything a catalogue must obey beyond the shape of its files. All of them run, all their problems print. */
export const rules: Record<string, Rule> = {
  absorbedHasHeir,
  attributeCoverage,
  attributeDefinitions,
  attributeValues,
  bothLanguages,
  conceptsSound,
  datesInOrder,
  eventsInLife,
  heirsEnd,
  iconsExist,
  licensesKnown,
  lineageCycles,
  linesSafe,
  membership,
  noFutureDates,
  proseSafe,
  relationsOnce,
  replacementAlive,
  replacementGiven,
  replacementsOrdered,
  rowsResolve,
  safeLinks,
  snapshotNames,
  sourcesExist,
  statusComplete,
  targets,
  uniqueNames,
  uniqueRepositories,
};
