import { useCallback, useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { useResource } from "../resource.ts";

/** The quiet zone that scanners need, in modules. */
const BORDER = 4;

/** The dark squares of a QR code as one path, and how many modules it is wide. */
interface Code {
  readonly d: string;
  readonly size: number;
}

/** A QR code of an address, made when it is first asked for; nothing leaves the page. */
export function Qr({ text }: { readonly text: string }) {
  const { share } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const load = useCallback(qrOf, []);
  const [code, retry] = useResource(isOpen ? text : null, load);
  return (
    <details className="share-qr" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{share.qr}</summary>
      <p className="share-hint">{share.qrHint}</p>
      {code.status === "ready" && <Picture code={code.value} text={text} />}
      {code.status === "failed" && (
        <p role="alert">
          {share.qrFailed}{" "}
          <button type="button" className="button" onClick={retry}>
            {share.qr}
          </button>
        </p>
      )}
    </details>
  );
}

function Picture({ code, text }: { readonly code: Code; readonly text: string }) {
  const { share } = useMessages();
  return (
    <>
      <svg
        className="share-qr-code"
        role="img"
        aria-label={`${share.qrOf}: ${text}`}
        viewBox={`0 0 ${code.size} ${code.size}`}
        shapeRendering="crispEdges"
      >
        <rect width={code.size} height={code.size} fill="#fff" />
        <path d={code.d} fill="#000" />
      </svg>
      <button type="button" className="button" onClick={() => save(code)}>
        {share.qrSave}
      </button>
    </>
  );
}

async function qrOf(text: string): Promise<Code> {
  const { encode } = await import("uqr");
  const { data, size } = encode(text, { ecc: "M", border: BORDER });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x},${y}h1v1h-1z`] : [])),
  );
  return { d: squares.join(""), size };
}

function save({ d, size }: Code) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${d}"/></svg>\n`;
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "bamboo-atlas-qr.svg";
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
