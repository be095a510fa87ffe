import { useMessages } from "../i18n/messages.ts";
import { later } from "./later.tsx";
import type { Loaders } from "./loaders.ts";
import { EarlyField, useSought } from "./search/EarlyField.tsx";
import "./header.css";
import "./search/field.css";

const HeaderTools = later(() => import("./HeaderTools.tsx").then(({ HeaderTools }) => HeaderTools), {
  tells: true,
});
const Search = later(() => import("./search/Search.tsx").then(({ Search }) => Search), {
  meanwhile: <EarlyField />,
});

interface Props {
  readonly onHelp: () => void;
  readonly loaders: Loaders;
}

/** The title, the search, and the tools. */
export function Header({ onHelp, loaders }: Props) {
  const { app } = useMessages();
  useSought();
  return (
    <header className="header">
      <h1 className="header-title">{app.title}</h1>
      <p className="header-tagline">{app.tagline}</p>
      <Search loaders={loaders} />
      <HeaderTools onHelp={onHelp} loaders={loaders} />
    </header>
  );
}
