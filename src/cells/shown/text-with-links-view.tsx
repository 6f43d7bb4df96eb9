const httpsAddress = /(https:\/\/[^\s<>"]+[^\s<>".,;:)])/;

/** A text in which https addresses, and no others, are links. */
export function TextWithLinksView({ text }: { readonly text: string }) {
  return text.split(httpsAddress).map((part, index) =>
    index % 2 === 1 ? (
      <a key={part} href={part} rel="noopener noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
