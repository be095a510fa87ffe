import {
  type ComponentType,
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useState,
} from "react";
import { LineContext } from "./line.ts";

/** What stands in the place of a part that is still on its way; nothing unless somebody around it says what. */
export const Meanwhile = createContext<ReactNode>(null);

/** Makes the change that shows what has come: at once, or so that what the reader does meanwhile goes first. */
type Show = (change: () => void) => void;

/** A part of the page whose code comes on its own. */
export interface Part<P> {
  readonly component: ComponentType<P>;
  /** Fetches the code before it is needed. Where that fails, it is asked for again when the part is first shown. */
  readonly load: () => Promise<unknown>;
}

/**
 * A part whose code is fetched when it is first shown, and which shows as soon as that has come. A file that does not
 * come, or was cut off on its way, is thrown to the `Guard` around it.
 *
 * React's own way is `lazy` within `Suspense`. That holds back whatever has come until 300 ms after something last stood
 * for it, however soon it came: each panel that is first opened, and the tools of the header on every visit.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  show: Show = (change) => change(),
): Part<P> {
  let arrived: ComponentType<P> | null = null;
  let coming: Promise<ComponentType<P>> | null = null;
  const fetched = async () => {
    coming ??= load().then(whole);
    const awaited = coming;
    try {
      arrived = await awaited;
      return arrived;
    } catch (cause) {
      // Whoever shows it next asks again.
      if (coming === awaited) coming = null;
      throw cause;
    }
  };
  const now = () => arrived;
  return { load: fetched, component: (props) => <Place {...{ now, load: fetched, show }} given={props} /> };
}

/** `lazyPart` for what is not fetched before it is shown. */
export const part = <P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> =>
  lazyPart(load).component;

/**
 * A file that was cut off on its way can still be a script that runs to its end, only without what it was to bring.
 *
 * @throws TypeError, as the browser does where a file does not come.
 */
function whole<T>(arrived: T | undefined): T {
  if (arrived === undefined) throw new TypeError("a dynamically imported module came without its end");
  return arrived;
}

interface PlaceProps<P> {
  readonly now: () => ComponentType<P> | null;
  readonly load: () => Promise<ComponentType<P>>;
  readonly show: Show;
  readonly given: P;
}

/** Where a part stands, from before it comes. */
function Place<P extends object>({ now, load, show, given }: PlaceProps<P>) {
  const meanwhile = useContext(Meanwhile);
  const line = useContext(LineContext);
  const [Arrived, setArrived] = useState(now);
  const [fault, setFault] = useState<{ readonly cause: unknown } | null>(null);
  useLayoutEffect(() => {
    if (Arrived !== null) return;
    const coming = load();
    line.hold(coming);
    coming.then(
      (come) => show(() => setArrived(() => come)),
      (cause: unknown) => setFault({ cause }),
    );
  }, [Arrived, load, show, line]);
  if (fault) throw fault.cause;
  if (Arrived === null) return meanwhile;
  // What stands for this part stands for none within it.
  return (
    <Meanwhile value={null}>
      <Arrived {...given} />
    </Meanwhile>
  );
}
