/** A sheet of a workbook: rows of cells, all of them text. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const NAMESPACE = "http://schemas.openxmlformats.org";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = `${NAMESPACE}/spreadsheetml/2006/main`;
const RELATIONS = `${NAMESPACE}/officeDocument/2006/relationships`;
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Excel takes no more letters in the name of a sheet, and none of these. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/*?:[\]]/g;

/**
 * The files inside an .xlsx workbook (Office Open XML), by path, still to be zipped. Every cell is a text,
 * so that nothing is computed and no code or date turns into something else; the first row is bold and stays in sight.
 */
export function workbookFiles(sheets: readonly Sheet[]): Readonly<Record<string, string>> {
  const pages = sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)] as const);
  return {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": STYLES,
    ...Object.fromEntries(pages),
  };
}

function sheetXml({ rows }: Sheet): string {
  const body = rows.map((cells, r) => {
    const style = r === 0 ? ' s="1"' : "";
    const written = cells.map((cell, c) =>
      cell === ""
        ? ""
        : `<c r="${columnName(c)}${r + 1}" t="inlineStr"${style}><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`,
    );
    return `<row r="${r + 1}">${written.join("")}</row>`;
  });
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetData>${body.join("")}</sheetData></worksheet>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    ({ name }, i) =>
      `<sheet name="${escaped(name.replace(FORBIDDEN, " ").slice(0, LONGEST_NAME))}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join("")}</sheets></workbook>`;
}

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const rows = list.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${NAMESPACE}/package/2006/relationships">${rows.join("")}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const part = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="${TYPES}.${type}+xml"/>`;
  const pages = Array.from({ length: sheets }, (_, i) => part(`worksheets/sheet${i + 1}.xml`, "worksheet"));
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  return `${HEAD}<Types xmlns="${NAMESPACE}/package/2006/content-types">${defaults}${part("workbook.xml", "sheet.main")}${part("styles.xml", "styles")}${pages.join("")}</Types>`;
}

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49"/><xf numFmtId="49" fontId="1" applyFont="1"/></cellXfs></styleSheet>';

/** A, B … Z, AA, AB … */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text of an XML file. A control character cannot stand in one at all and is left out; a carriage return must be written as such. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter)
    .replaceAll("\r", "&#13;")
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
}
