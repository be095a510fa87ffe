import { useApp } from "../../state/store.ts";
import { Loading } from "../Loading.tsx";

/** Over the map, which shows another day; beside it where the first scene is there already. */
export function Waiting() {
  const isBeside = useApp((s) => s.isSceneShown === true && s.step === null);
  return <Loading className={isBeside ? "story-wait story-wait--beside" : "story-wait"} />;
}
