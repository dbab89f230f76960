/**
 * Text as search compares it: one width, one case, accents dropped, runs of space and hyphen as one space.
 * @example normalize("Docker-Compose") === "docker compose"
 * @example normalize("Ｔræfik") === "traefik"
 */
export function normalize(text: string): string {
  return plain(text)
    .replace(/[\s\-_/,;:|，、；：]+/g, " ")
    .trim();
}

/** One case and one width, without accents; most text is plain ASCII and needs only the first. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o");
}

/** The same without spaces and dots, so that "run c", "run-c" and "runC" are equal. */
export function compact(normalized: string): string {
  return normalized.replace(/[\s.]+/g, "");
}

/** Whether text holds Chinese characters, which are found inside words. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
