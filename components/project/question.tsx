/** A question of the comparison; opening it says what "yes" means. Works by keyboard, by touch and without a script. */
export function Question({ name, help }: { name: string; help?: string | undefined }) {
  if (!help) return name;
  return (
    <details className="group/help">
      <summary className="inline rounded underline decoration-line decoration-dotted underline-offset-4 hover:decoration-harbour">
        {name}
      </summary>
      <span className="mt-1 block max-w-[44ch] text-12/[1.4] font-normal text-ink-3">{help}</span>
    </details>
  );
}
