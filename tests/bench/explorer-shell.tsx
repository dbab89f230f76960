import { Explorer } from "../../components/explorer/explorer.client";
import { SearchField } from "../../components/layout/search-field.client";
import { cardWords } from "../../components/project/project-card";
import { messagesOf } from "../../lib/i18n/messages";
import { routes } from "../../lib/routes";

export interface ExplorerShellProps {
  totals: { alive: number; all: number };
  /** The map as the server drew it. */
  map: { __html: string };
}

/** The explorer with its search box, without the rest of a page: what a catalogue of any size is measured in. */
export function ExplorerShell({ totals, map }: ExplorerShellProps) {
  const messages = messagesOf("en");
  const { search, explorer, kind } = messages;
  return (
    <>
      <SearchField action={routes.explorer("en")} label={search.label} placeholder={search.placeholder} live />
      <main className="mx-auto max-w-[90rem] px-6">
        <Explorer locale="en" totals={totals} words={{ ...explorer, kinds: kind }} card={cardWords(messages)}>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own map, which no script draws */}
          <div dangerouslySetInnerHTML={map} />
        </Explorer>
      </main>
    </>
  );
}
