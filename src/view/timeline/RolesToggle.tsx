import type { Language } from "../../domain/language.ts";
import type { RoleRecord } from "../../domain/record.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Icon } from "./Icon.tsx";
import "./roles-toggle.css";

export type LoadRoles = (language: Language) => Promise<readonly RoleRecord[]>;

/** Whether there is so much room that the lane is open from the start. */
export function opensWithRoles(): boolean {
  return (
    typeof matchMedia === "function" && matchMedia("(min-width: 1100px) and (min-height: 1200px)").matches
  );
}

interface Props {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Opens and folds the lane of roles. Where there is no room for it, the panel of milestones has the same as a list. */
export function RolesToggle({ isOpen, onToggle }: Props) {
  const { timeline } = useMessages();
  return (
    <button type="button" className="button roles-toggle" aria-expanded={isOpen} onClick={onToggle}>
      {timeline.roles}
      <Icon name={isOpen ? "farther" : "closer"} />
    </button>
  );
}
