import { counted } from "./plural.ts";

const themes: Readonly<Record<string, string>> = {
  founding: "Founding",
  recognition: "Recognition",
  "war-and-peace": "War and peace",
  crisis: "Crisis",
  "doi-moi": "Đổi mới",
  economy: "Economy",
  integration: "Integration",
  multilateral: "Multilateral",
  partnership: "Partnership",
};

export const milestones = {
  title: "Milestones",
  lead: (n: number) =>
    `${n} dated events. Choose one to go to its day; the map outlines the countries that it was about, with the land they had then.`,
  tabs: { events: "Events", roles: "International roles" },
  views: "What is listed",
  theme: "Theme",
  all: (n: number) => `All (${n})`,
  themeCount: (name: string, n: number) => `${name} (${n})`,
  themes,
  shown: (n: number) => counted(n, "event", "events"),
  now: "on the day shown",
  about: (names: string) => `About: ${names}`,
  goTo: (title: string, date: string) => `${title}, ${date}`,
  rolesLead:
    "Seats, chairs and conferences in international bodies. A term ends on the day before its successor’s begins; where only the month or year is known, its ends are soft.",
  heldOnDay: "Held on the day shown",
  kinds: {
    seat: "Seats and terms",
    lead: "Chairs and offices",
    host: "Conferences hosted",
    membership: "Memberships without end",
  },
  nobody: "None on this day.",
  rolesHint: "Roles in the order of time: arrow keys walk them, Enter goes to the day one began",
  rolesFailed: "The roles did not load.",
  otherBodies: "Other bodies",
  held: (n: number) => `${counted(n, "role", "roles")} on the day shown, lasting memberships included`,
  role: (body: string, role: string, time: string) => `${body}: ${role}, ${time}`,
  span: (from: string | null, to: string | null) =>
    from === null
      ? `until ${to ?? "?"}`
      : to === null
        ? `from ${from}`
        : from === to
          ? from
          : `${from} to ${to}`,
};

export type MilestonesMessages = typeof milestones;
