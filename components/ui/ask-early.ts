/**
 * Script text that asks for a file early, to be left in `early` for early-files.ts; a missing one is there as undefined.
 * @param url an expression of the script
 */
export function askEarly(url: string): string {
  return `(early[${url}]=fetch(${url}).then(r=>r.ok?r.json():r.status==404?undefined:Promise.reject(r.status))).catch(()=>{})`;
}
