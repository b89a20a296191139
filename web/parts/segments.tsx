interface SegmentsProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly text: string }[];
  readonly chosen: Id;
  readonly choose: (id: Id) => void;
}

/** A choice between few ways to see the same. */
export function Segments<Id extends string>({ label, options, chosen, choose }: SegmentsProps<Id>) {
  return (
    <span class="segments" role="group" aria-label={label}>
      {options.map(({ id, text }) => (
        <button type="button" key={id} aria-pressed={id === chosen} onClick={() => choose(id)}>
          {text}
        </button>
      ))}
    </span>
  );
}
