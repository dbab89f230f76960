/**
 * Where the address asks for a result other than the one that stands in the page, that one is kept out of
 * sight until the other is there, so that nothing jumps. Runs before the first paint; useSettled takes it back.
 */
export function HideUntilSettled() {
  const script = 'if(location.search.length>1)document.documentElement.dataset.pending=""';
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; the content security policy knows its hash
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
