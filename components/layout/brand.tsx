/** The sign of the site: a chart's frame with its scale bar, and a cross where a bearing is taken. */
export function Brand({ title, href }: { title: string; href: string }) {
  return (
    <a
      href={href}
      className="flex items-center gap-2.5 font-serif text-20/none font-semibold max-md:gap-2 max-md:text-17/none"
    >
      <svg viewBox="0 0 24 24" className="size-[22px]" aria-hidden="true">
        <path d="M1.5 1.5h21v21h-21z" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path
          d="M1.5 1.5h7v3h-7zM15.5 1.5h7v3h-7zM8.5 19.5h7v3h-7zM1.5 8.5h3v7h-3zM19.5 8.5h3v7h-3z"
          fill="currentColor"
        />
        <path d="M12 8v8M8 12h8" stroke="currentColor" strokeWidth="1.4" />
      </svg>
      {title}
    </a>
  );
}
