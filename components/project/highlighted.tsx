import { highlight } from "@/lib/search/highlight";

/** A text with what a query found in it marked; without a query, the text. */
export function Highlighted({ text, query }: { text: string; query: string | undefined }) {
  if (!query) return text;
  let at = 0;
  return highlight(text, query).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.hit ? (
      <mark key={key} className="hit">
        {piece.text}
      </mark>
    ) : (
      piece.text
    );
  });
}
