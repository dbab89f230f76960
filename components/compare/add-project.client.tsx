"use client";

import { type ComponentType, useRef, useState } from "react";
import type { StateWords } from "@/components/project/state-label";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import type { CandidateMenuProps } from "./candidate-menu.client";

interface AddProjectProps {
  locale: Locale;
  /** Slugs worth adding, best first: what is offered before anything is typed. */
  near: readonly string[];
  /** Slugs that are in the comparison already. */
  chosen: readonly string[];
  words: Messages["compare"];
  stateWords: StateWords;
  onAdd: (slug: string, name: string) => void;
}

/** A field that finds a project to add by typing. Its list comes when somebody comes to it; what is typed till then stays. */
export function AddProject(props: AddProjectProps) {
  const field = useRef<HTMLInputElement>(null);
  const asked = useRef(false);
  const [menu, setMenu] = useState<{ Menu: ComponentType<CandidateMenuProps> }>();
  const load = () => {
    if (asked.current) return;
    asked.current = true;
    import("./candidate-menu.client").then(
      ({ CandidateMenu }) => setMenu({ Menu: CandidateMenu }),
      () => {
        asked.current = false;
      },
    );
  };
  return (
    <div className="relative w-72 max-w-full max-md:w-full">
      <input
        ref={field}
        id="add-project"
        type="text"
        role="combobox"
        aria-label={props.words.add}
        aria-expanded="false"
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        placeholder={props.words.addPlaceholder}
        onFocus={load}
        onPointerEnter={load}
        className="h-[34px] w-full rounded border border-line bg-tile px-2.5 text-13 text-ink max-md:h-11 max-md:text-16"
      />
      {menu && field.current && <menu.Menu {...props} field={field.current} />}
    </div>
  );
}
