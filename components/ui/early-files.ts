declare global {
  interface Window {
    /** Files that a script in the page asked for while the page's code was still on its way, by address. */
    early?: Record<string, Promise<unknown>>;
  }
}

/** What was asked for early, once: whoever fetches the file again wants it anew. */
export function earlyFile(url: string): Promise<unknown> | undefined {
  const file = window.early?.[url];
  delete window.early?.[url];
  return file;
}
