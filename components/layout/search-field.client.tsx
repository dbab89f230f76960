"use client";

import { Icon } from "@/components/ui/icon";
import { useUrlQuery } from "@/components/ui/use-url-query.client";
import { queryLimit } from "@/lib/catalog/url-parts";

interface SearchFieldProps {
  /** The explorer's address, to which a form sends the query. */
  action: string;
  label: string;
  placeholder: string;
  /** Whether the results stand on this page: then each keystroke goes into the address at once. */
  live: boolean;
}

/** The search box of the header. */
export function SearchField({ action, label, placeholder, live }: SearchFieldProps) {
  const { input, onInput } = useUrlQuery(live);

  return (
    <search className="max-w-130 min-w-0 flex-1 no-script:hidden max-md:order-9 max-md:max-w-none max-md:basis-full">
      <form action={action} onSubmit={(event) => live && event.preventDefault()}>
        <label className="flex h-9 items-center gap-2 rounded border border-rule bg-tile pr-1.5 pl-2.5 text-ink-2 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-harbour max-md:h-11">
          <Icon name="search" />
          <span className="sr-only">{label}</span>
          <input
            ref={input}
            type="search"
            name="q"
            defaultValue=""
            onInput={onInput}
            placeholder={placeholder}
            maxLength={queryLimit}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            className="min-w-0 flex-1 bg-transparent text-13 text-ink outline-none max-md:text-16"
          />
        </label>
      </form>
    </search>
  );
}
