/** Everything that is wrong with a file, in the words of whoever checks it, with the place of each. */
export function Faults({ faults }: { readonly faults: readonly string[] }) {
  return (
    <ul className="editor-faults" lang="en">
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}
