/** One step of the way from the explorer to this page. */
export interface Crumb {
  label: string;
  href: string;
}

/** Where the page stands: links to what is above it. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: Crumb[] }) {
  return (
    <nav aria-label={label} className="no-print pt-4 pb-3 text-13 text-ink-3">
      <ol className="flex flex-wrap">
        {crumbs.map((crumb, i) => (
          <li key={crumb.href}>
            {i > 0 && (
              <span aria-hidden="true" className="mx-2 text-line">
                /
              </span>
            )}
            <a href={crumb.href} className="underline-offset-3 hover:text-ink hover:underline">
              {crumb.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
