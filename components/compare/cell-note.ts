/** What the page says of a cell: its heads, its answer, the sources that its numbers lead to. */
export function cellNote(cell: HTMLTableCellElement): HTMLElement[] {
  const row = cell.closest("tr");
  const question = row?.querySelector("th summary") ?? row?.querySelector("th");
  const project = cell.closest("table")?.querySelectorAll("thead th")[cell.cellIndex]?.querySelector("a");
  const title = document.createElement("p");
  title.id = "cell-sources";
  title.className = "text-12 text-ink-3";
  title.textContent = [project, question].flatMap((part) => part?.textContent ?? []).join(" · ");
  const answer = document.createElement("div");
  answer.className = "mt-1 mb-2 border-b border-line-2 pb-2";
  const numbers = [...cell.querySelectorAll<HTMLAnchorElement>('a[href^="#source-"]')];
  answer.append(...[...cell.cloneNode(true).childNodes]);
  for (const number of answer.querySelectorAll("sup")) number.remove();
  const sources = document.createElement("ol");
  for (const id of new Set(numbers.map(({ hash }) => hash.slice(1)))) {
    const source = document.getElementById(id)?.cloneNode(true);
    if (!(source instanceof HTMLElement)) continue;
    source.removeAttribute("id");
    sources.append(source);
  }
  return [title, answer, sources];
}
