/** One block of a `_headers` file: what is sent with every path that matches. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The rules of a `_headers` file, as Netlify and Cloudflare Pages read it: a path, then indented headers.
 *
 * @throws SyntaxError naming the line that is neither.
 */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (line.startsWith("/")) rules.push({ pattern: line.trim(), headers: {} });
    else if (rule && name !== undefined && value !== undefined) rule.headers[name] = value.trim();
    else throw new SyntaxError(`_headers:${i + 1}: neither a path nor a header`);
  }
  return rules;
}

/** The rules that match a path; `*` stands for any text. The hosts join what several rules say, so one is best. */
export function rulesFor(rules: readonly HeaderRule[], path: string): readonly HeaderRule[] {
  return rules.filter(({ pattern }) => matcher(pattern).test(path));
}

function matcher(pattern: string): RegExp {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}
