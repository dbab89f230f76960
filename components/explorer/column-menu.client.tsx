"use client";

import { toggleColumn } from "@/lib/catalog/state-changes";
import { columnIds, defaultColumns, type ExplorerState } from "@/lib/catalog/url-state";
import type { ExplorerWords } from "./explorer-words";
import { FacetMenu } from "./facet-menu.client";

interface ColumnMenuProps {
  state: ExplorerState;
  words: ExplorerWords;
  onChange: (state: ExplorerState) => void;
}

/** Which columns the table shows; the name always is one. */
export function ColumnMenu({ state, words, onChange }: ColumnMenuProps) {
  return (
    <FacetMenu
      label={words.chooseColumns}
      options={columnIds.map((value) => ({ value, label: words.columns[value] }))}
      chosen={state.columns ?? defaultColumns}
      counts={() => undefined}
      onToggle={(value) => {
        const id = columnIds.find((each) => each === value);
        if (id) onChange(toggleColumn(state, id));
      }}
      searchLabel=""
      none=""
    />
  );
}
