/** A probability of the record, as a bar and a number. */
export function Sureness({ term, value }: { readonly term: string; readonly value: number }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <meter min={0} max={1} value={value} /> {Math.round(value * 100)}%
      </dd>
    </div>
  );
}

/** A field of the record. */
export function Code({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}
