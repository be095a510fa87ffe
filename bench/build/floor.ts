import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Changes, readChanges, worldAt } from "./geography.ts";
import { type Outline, outlinesOf, PLANE } from "./outline.ts";
import { DIST } from "./paths.ts";

const COLOURS = ["#dddddd", "#c6dbef", "#9ecae1", "#6baed6", "#3182bd", "#08519c"];
const DETAILS = ["110m", "50m"] as const;

/** Writes the pages that mark the practical limit: one HTML file each, everything worked out, no library. */
export function buildFloor(): void {
  const changes = readChanges();
  for (const detail of DETAILS) {
    const outlines = outlinesOf(worldAt(detail));
    write("floor-svg", `index-${detail}.html`, svgPage(outlines, changes));
    write("floor-canvas", `index-${detail}.html`, canvasPage(outlines, changes));
  }
  write("blank", "index.html", BLANK);
}

const BLANK = `<!doctype html><html lang=en><meta charset=utf-8><title>blank</title><p>.</p>
<script>__bench={ready:Promise.resolve(),setDate(){}}</script></html>`;

function write(folder: string, name: string, text: string): void {
  mkdirSync(join(DIST, folder), { recursive: true });
  writeFileSync(join(DIST, folder, name), text);
}

function svgPage(outlines: readonly Outline[], changes: Changes): string {
  const looks = COLOURS.map((colour, i) =>
    i === 0 ? `path{fill:${colour};stroke:#fff;stroke-width:1}` : `.t${i}{fill:${colour}}`,
  );
  const land = outlines.map(({ d }) => `<path d="${d}"/>`).join("");
  return `${head("floor-svg", looks.join(""))}<svg id=m viewBox="0 0 ${PLANE.width} ${PLANE.height}">${land}</svg>
${controls(changes)}<script>
const p=document.querySelectorAll('path'),H=document.getElementById('h'),set=(i,t)=>p[i].setAttribute('class','t'+t);
${timeline(outlines, changes)}
document.getElementById('m').addEventListener('pointerover',e=>{const i=[].indexOf.call(p,e.target);if(i>=0){H.textContent=N[i];window.__hover&&__hover(i)}});
</script></html>`;
}

function canvasPage(outlines: readonly Outline[], changes: Changes): string {
  const land = JSON.stringify(outlines.map(({ d }) => d).join("|"));
  return `${head("floor-canvas", "")}<canvas id=m width=1200 height=600></canvas>
${controls(changes)}<script>
const X=document.getElementById('m').getContext('2d'),H=document.getElementById('h'),K=${JSON.stringify(COLOURS)};
X.scale(.5,.5);X.strokeStyle='#fff';X.lineWidth=1;
const p=${land}.split('|').map(d=>new Path2D(d)),set=(i,t)=>{X.fillStyle=K[t];X.fill(p[i]);X.stroke(p[i])};p.forEach((_,i)=>set(i,0));
${timeline(outlines, changes)}
let W=-1;document.getElementById('m').onpointermove=e=>{const x=e.offsetX,y=e.offsetY;if(W>=0&&X.isPointInPath(p[W],x,y))return;W=p.findIndex(q=>X.isPointInPath(q,x,y));if(W>=0){H.textContent=N[W];window.__hover&&__hover(W)}};
</script></html>`;
}

function head(title: string, css: string): string {
  return `<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content="width=device-width"><title>${title}</title>
<style>body{margin:0;font:14px sans-serif}#m{width:1200px;height:600px;display:block}#s{width:1000px}${css}</style>`;
}

function controls({ start, end }: Changes): string {
  const [min, max] = [dayOf(start), dayOf(end)];
  return `<input id=s type=range min=${min} max=${max} value=${min}><output id=l></output><output id=h></output>`;
}

/** The slider, and one sorted list of changes that is walked forth and back. */
function timeline(outlines: readonly Outline[], changes: Changes): string {
  const names = JSON.stringify(outlines.map(({ name }) => name).join("|"));
  return `let E=[],C=[],P=0,d=${dayOf(changes.start)};
for(const s of '${packed(outlines, changes)}'.split(' ')){const[x,i,t]=s.split('.');d+=parseInt(x,36);const c=parseInt(i,36);E.push([d,c,+t,C[c]||0]);C[c]=+t}
const N=${names}.split('|'),S=document.getElementById('s'),L=document.getElementById('l'),I=x=>new Date(x*864e5).toISOString().slice(0,10);
function go(d){let e;for(;P<E.length&&E[P][0]<=d;)e=E[P++],set(e[1],e[2]);for(;P>0&&E[P-1][0]>d;)e=E[--P],set(e[1],e[3])}
S.oninput=()=>{L.textContent=I(+S.value);go(+S.value)};
__bench={ready:Promise.resolve(),setDate(x){const d=Date.parse(x)/864e5;S.value=d;L.textContent=x;go(d)}};`;
}

/** Each change as days since the last one, country and category, in base 36. */
function packed(outlines: readonly Outline[], { start, changes }: Changes): string {
  const index = new Map(outlines.map(({ id }, i) => [id, i]));
  let last = dayOf(start);
  return changes
    .flatMap(([date, id, category]) => {
      const country = index.get(id);
      if (country === undefined) return [];
      const wait = dayOf(date) - last;
      last += wait;
      return [`${wait.toString(36)}.${country.toString(36)}.${category}`];
    })
    .join(" ");
}

const dayOf = (iso: string): number => Date.parse(iso) / 86_400_000;
