/** Rows of text as a Markdown table; the first row is the head. Bars and line breaks in a cell are kept from breaking it. */
export function gridMarkdown(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\s+/g, " ")).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}

/**
 * Rows of text as CSV (RFC 4180), CRLF between them. A cell that a spreadsheet would run as a formula is led by a quote.
 * @example gridCsv([["a", 'say "b", c']]) === 'a,"say ""b"", c"'
 */
export function gridCsv(rows: readonly (readonly string[])[]): string {
  const field = (cell: string) => {
    const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((cells) => cells.map(field).join(",")).join("\r\n");
}
