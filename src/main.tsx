import { explore } from "./explore.tsx";
import { startPage } from "./view/startPage.ts";

void startPage(explore);
