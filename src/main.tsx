import { explore } from "./explore.tsx";
import { painted } from "./view/painted.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");
void painted().then(() => explore(root));
