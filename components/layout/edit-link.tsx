import type { Catalog } from "@/lib/catalog/types";

/** Where a text can be edited; nothing where the catalogue does not say which repository it lives in. */
export function EditLink({ catalog, file, label }: { catalog: Catalog; file: string; label: string }) {
  const { repository } = catalog.site;
  if (!repository) return null;
  return (
    <p className="no-print mt-3 text-12 text-ink-3">
      <a href={`${repository}/edit/main/${file}`} rel="noopener" className="link">
        {label}
      </a>
    </p>
  );
}
