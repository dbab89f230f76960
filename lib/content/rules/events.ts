import { problemAt } from "../draft";
import type { EventKind } from "../schema/project";
import { before } from "./dates";
import { eachProject, isAlive, type Rule } from "./rule";

/** What may come before the first public release or commit: word of it, and the fork that it began as. */
const beforehand: readonly EventKind[] = ["announced", "forked"];

/** What only the living go through; a late tag, a deprecation or a fork may well come after the end. */
const lively: readonly EventKind[] = ["renamed", "donated", "relicensed", "revived"];

/** An event lies within the life that the entry states: not before it started, and not after it ended. */
export const eventsInLife: Rule = (draft) =>
  eachProject(draft, (project) => {
    const { started, status, events } = project.facts;
    const end = isAlive(project) || status.state === "unknown" ? undefined : status.since;
    return events.flatMap(({ date, kind }, i) => {
      const path = ["events", i, "date"];
      if (started && before(date, started) && !beforehand.includes(kind)) {
        const message = `"${kind}" on ${date} is before it started, ${started}; only ${beforehand.join(" and ")} may be`;
        return [problemAt(project, path, message)];
      }
      // to be dormant is to have released nothing since
      const never = lively.includes(kind) || (kind === "released" && status.state === "dormant");
      if (end && before(end, date) && never) {
        const message = `"${kind}" on ${date} is after it became ${status.state}, ${end}`;
        return [problemAt(project, path, message)];
      }
      return [];
    });
  });
