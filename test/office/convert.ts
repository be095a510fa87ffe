import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The first of these programs that this machine has. */
async function found(...names: readonly string[]): Promise<string | null> {
  for (const name of names) {
    const place = await run("which", [name]).catch(() => null);
    if (place !== null) return name;
  }
  return null;
}

const officeProgram = () => found("soffice", "libreoffice");

/** What is needed and not there, in words; null if a presentation can be read. */
export async function missing(): Promise<string | null> {
  const [office, reader] = await Promise.all([officeProgram(), found("pdftotext")]);
  if (office === null) return "LibreOffice is not installed (package libreoffice-impress)";
  return reader === null ? "pdftotext is not installed (package poppler-utils)" : null;
}

/** The pages of a presentation as LibreOffice prints them to a PDF, each as its text. */
export async function pagesOf(presentation: string): Promise<readonly string[]> {
  const office = (await officeProgram()) ?? "soffice";
  const folder = dirname(presentation);
  // A profile of its own: another LibreOffice of the same user may be open.
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  await run(office, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, presentation]);
  const pdf = join(folder, basename(presentation).replace(/\.pptx$/, ".pdf"));
  await run("pdftotext", ["-layout", "-enc", "UTF-8", pdf, `${pdf}.txt`]);
  const text = await readFile(`${pdf}.txt`, "utf8");
  // Each page ends with a form feed.
  return text.split("\f").slice(0, -1);
}
