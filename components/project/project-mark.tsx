import type { Mark } from "@/lib/catalog/types";
import { dataRoutes } from "@/lib/routes";

interface ProjectMarkProps {
  name: string;
  mark: Mark | undefined;
  /** As beside a line of text; a fine mark gives way to the monogram there. */
  small?: boolean;
}

/** A project's mark from its sheet, or its monogram. Decoration: the name stands beside it. */
export function ProjectMark({ name, mark, small }: ProjectMarkProps) {
  if (mark && !(small && mark.sheet === "fine"))
    return (
      <svg
        viewBox="0 0 24 24"
        className={`flex-none fill-current ${small ? "size-4" : "size-[26px]"}`}
        aria-hidden="true"
      >
        <use href={`${dataRoutes.marks(mark.sheet)}#${mark.icon}`} />
      </svg>
    );
  const size = small ? "size-[19px] text-10/[19px]" : "size-[26px] text-13/[26px]";
  return (
    <span
      aria-hidden="true"
      className={`flex-none rounded bg-ink/9 text-center font-semibold text-ink-2 [font-stretch:85%] ${size}`}
    >
      {monogram(name)}
    </span>
  );
}

/** Two letters of a name: the initials of two words, or the first two letters of one. @example monogram("Weave Net") === "WN" */
export function monogram(name: string): string {
  const words = name.split(/[\s\-_./]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [first = name, second] = words;
  return second ? `${first[0]}${second[0]}`.toUpperCase() : `${first.slice(0, 1).toUpperCase()}${first.slice(1, 2)}`;
}
