import { memo } from "react";
import { type Code, EU } from "../../domain/country.ts";
import { membersOn } from "../../domain/group.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp } from "../../state/store.ts";
import { CountryLinks } from "./CountryLinks.tsx";

/** The members of an organisation on the day shown, by name; their count is never added to the countries'. */
export const Members = memo(function Members({ code }: { readonly code: Code }) {
  const { formats, names } = useSpeech();
  const profile = useProfileWords();
  const group = code === EU ? "eu" : "au";
  const members = useApp((s) =>
    [...membersOn(s.atlas.dataset, group, s.day)].filter((own) => own !== code).join(" "),
  );
  const codes = (members === "" ? [] : members.split(" ")) as Code[];
  const name = (own: Code) => names.get(own)?.name ?? own;
  return (
    <section>
      <h3>{profile.members}</h3>
      <p className="profile-line">{profile.memberCount(codes.length)}</p>
      <CountryLinks codes={codes.sort((a, b) => formats.compare(name(a), name(b)))} />
    </section>
  );
});
