import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const PACKAGES = ["nginx-light", "libnginx-mod-http-brotli-static"];
const MODULES = ["/usr/lib/nginx/modules", "/usr/share/nginx/modules", "/etc/nginx/modules"];

/** What has to be installed where the tests may not do it themselves. */
export const NGINX_WANTED = `nginx was not found and may not be installed here: install the packages ${PACKAGES.join(" and ")}`;

/** The path of nginx; where it is missing and the user may, Debian's package is installed first. Undefined without it. */
export function findNginx(): string | undefined {
  const find = () =>
    ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx"].find((path) => existsSync(path));
  const mayInstall =
    process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (find() !== undefined || !mayInstall) return find();
  // RUNLEVEL=1 keeps the package from starting a server of its own.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  spawnSync("apt-get", ["update", "-qq"], { env });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...PACKAGES], { env });
  return find();
}

/** The module that serves Brotli twins; undefined where it is not installed. */
export function findBrotli(): string | undefined {
  return MODULES.map((folder) => join(folder, "ngx_http_brotli_static_module.so")).find((path) =>
    existsSync(path),
  );
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

interface Serving {
  readonly nginx: string;
  readonly port: number;
  /** The folder that is the root of the host. */
  readonly root: string;
  /** The path of the site below it, with slashes at both ends. */
  readonly base: string;
}

/** Serves a folder by the configuration that ships in hosting/, with its three placeholders filled. Returns what ends it. */
export async function serve({ nginx, port, root, base }: Serving): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "atlas-nginx-"));
  writeFileSync(join(folder, "site.conf"), siteConfiguration(port, root, base));
  writeFileSync(join(folder, "nginx.conf"), mainConfiguration(folder));
  const server = spawn(nginx, ["-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")], {
    stdio: "ignore",
  });
  const stop = () => {
    server.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (answer !== null) return stop;
    await new Promise((done) => setTimeout(done, 50));
  }
  const log = readFileSync(join(folder, "error.log"), "utf8");
  stop();
  throw new Error(`nginx did not start:\n${log}`);
}

function siteConfiguration(port: number, root: string, base: string): string {
  const shipped = readFileSync(resolve("hosting/nginx.conf"), "utf8");
  const filled = shipped
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("listen [::]:80;", "")
    .replace("root /var/www/bamboo-atlas;", `root ${root};`)
    .replace("error_page 404 /404.html;", `error_page 404 ${base}404.html;`);
  return findBrotli() === undefined ? filled.replace("brotli_static on;", "") : filled;
}

function mainConfiguration(folder: string): string {
  const module = findBrotli();
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return [
    module === undefined ? "" : `load_module ${module};`,
    process.getuid?.() === 0 ? "user root;" : "",
    `pid ${folder}/nginx.pid;`,
    "daemon off;",
    "worker_processes 1;",
    "events {}",
    "http {",
    "access_log off;",
    ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
    `include ${folder}/site.conf;`,
    "}",
  ].join("\n");
}
