/** One thing wrong in one place of the content, ready to print. */
export interface Problem {
  /** Path from the working directory, `/` separated. */
  file: string;
  /** 1-based line; 1 when the problem is the file itself. */
  line: number;
  /** Dotted path of the field, or "" for the whole file. */
  field: string;
  /** What was found, what is allowed, the nearest match: one line without a final period. */
  message: string;
}

/** Thrown when content cannot be published; carries every problem found, not the first. */
export class ContentError extends Error {
  override name = "ContentError";

  constructor(readonly problems: Problem[]) {
    super(formatReport(problems));
  }
}

/**
 * The report a person reads: problems grouped by file and line, in file order, with a count at the end.
 * @example "content/projects/trivy/project.yaml:4\n  category  unknown category \"securty\"…\n1 problem in 1 file"
 */
export function formatReport(problems: Problem[]): string {
  const sorted = [...problems].sort((a, b) => compareText(a.file, b.file) || a.line - b.line);
  const width = Math.min(32, Math.max(0, ...sorted.map((problem) => problem.field.length)));
  const lines: string[] = [];
  let heading = "";
  for (const { file, line, field, message } of sorted) {
    const place = `${file}:${line}`;
    if (place !== heading) {
      lines.push(place);
      heading = place;
    }
    lines.push(`  ${field ? `${field.padEnd(width)}  ` : ""}${message}`);
  }
  const files = new Set(problems.map((problem) => problem.file)).size;
  return [...lines, `${count(problems.length, "problem")} in ${count(files, "file")}`].join("\n");
}

/** By code unit, so that a report is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
