/** A formula as it is written. */
export const MathSourceView = ({ tex }: { readonly tex: string }) => (
  <pre>
    <code>{tex}</code>
  </pre>
);
