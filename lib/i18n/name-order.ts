let collator: Intl.Collator | undefined;

/** Orders names as a reader expects, capitals and accents apart. The collator is made once, when first something is ordered. */
export function compareNames(a: string, b: string): number {
  collator ??= new Intl.Collator("en", { sensitivity: "base" });
  return collator.compare(a, b);
}
