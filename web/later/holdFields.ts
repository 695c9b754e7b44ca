type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Keeps the fields of a part from taking what nobody would compute with yet; the answer lets go. */
export function holdFields(part: Element): () => void {
  const held = [...part.querySelectorAll<Field>('input, select, textarea')].filter(
    ({ disabled }) => !disabled,
  );
  held.forEach((field) => (field.disabled = true));
  return () => held.forEach((field) => (field.disabled = false));
}
