import type { Project } from "@/lib/catalog/types";
import type { Messages } from "@/lib/i18n/messages";
import { StateLabel } from "./state-label";

/** The state of a project in sign and word, on pages that have the whole project. */
export function ProjectState({ project, messages }: { project: Project; messages: Messages }) {
  const { alive, status } = project;
  const words = { state: messages.state, past: messages.card.past };
  return <StateLabel words={words} state={status.state} alive={alive} since={status.since} />;
}
