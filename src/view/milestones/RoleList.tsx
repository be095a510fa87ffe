import { memo } from "react";
import { covers, type Records, type RoleRecord } from "../../domain/record.ts";
import { byBeginning, ROLE_KINDS, roleKindOf } from "../../domain/role.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useMilestonesWords } from "../../i18n/milestones.ts";
import { useApp } from "../../state/store.ts";
import { Witness } from "../profile/Witness.tsx";
import { roleTime } from "../timeline/role-text.ts";

interface Props {
  readonly roles: readonly RoleRecord[];
  readonly sources: Records["sources"];
}

/** Viet Nam's roles in international bodies, by kind and in the order of time; those of the day shown are marked. */
export function RoleList({ roles, sources }: Props) {
  const words = useMilestonesWords();
  return (
    <>
      <p className="milestones-lead">{words.rolesLead}</p>
      {ROLE_KINDS.map((kind) => (
        <section key={kind}>
          <h3 className="milestones-kind">{words.kinds[kind]}</h3>
          <ol className="milestones-cards">
            {roles
              .filter((role) => roleKindOf(role) === kind)
              .sort(byBeginning)
              .map((role) => (
                <Role key={role.id} role={role} sources={sources} />
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}

interface RoleProps {
  readonly role: RoleRecord;
  readonly sources: Records["sources"];
}

const Role = memo(function Role({ role, sources }: RoleProps) {
  const { formats } = useSpeech();
  const words = useMilestonesWords();
  const setDay = useApp((s) => s.setDay);
  const isHeld = useApp((s) => covers(role, s.day));
  const time = roleTime(role, words, formats);
  return (
    <li className="milestones-card" aria-current={isHeld ? "true" : undefined}>
      <p className="milestones-date">
        {role.from ? (
          <button
            type="button"
            className="milestones-time"
            aria-label={words.goTo(`${role.body}, ${role.role}`, time)}
            onClick={() => role.from && setDay(role.from.day)}
          >
            {time}
          </button>
        ) : (
          time
        )}
        {isHeld && <strong className="milestones-now"> · {words.now}</strong>}
      </p>
      <h4>{role.body}</h4>
      <p>{role.role}</p>
      <Witness witness={role} sources={sources} />
    </li>
  );
});
