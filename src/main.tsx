import { explore } from "./explore.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");
void explore(root);
