import { problemAt } from "../draft";
import type { Rule } from "./rule";

/** A snapshot's file is named after its date. */
export const snapshotNames: Rule = (draft) =>
  [...draft.snapshots].flatMap(([name, snapshot]) =>
    name === `snapshots/${snapshot.facts.date}.yaml`
      ? []
      : [
          problemAt(
            snapshot,
            ["date"],
            `${snapshot.facts.date} stands in a file named ${name.slice("snapshots/".length)}`,
          ),
        ],
  );
