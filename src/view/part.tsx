import {
  type ComponentType,
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useLayoutEffect,
  useState,
} from "react";

/** What stands in the place of a part that is still on its way; nothing unless somebody around it says what. */
export const Meanwhile = createContext<ReactNode>(null);

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
 * React's own `lazy` does so with `Suspense`, which shows nothing for 300 ms after it last showed that something is on
 * its way: a panel that came after 30, and the tools of the header after a first picture that had waited for none.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): Part<P> {
  let arrived: ComponentType<P> | null = null;
  const fetched = async () => {
    arrived = whole(await load());
    return arrived;
  };
  const now = () => arrived;
  return { load: fetched, component: (props) => <Awaited now={now} load={fetched} given={props} /> };
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

interface AwaitedProps<P> {
  readonly now: () => ComponentType<P> | null;
  readonly load: () => Promise<ComponentType<P>>;
  readonly given: P;
}

function Awaited<P extends object>({ now, load, given }: AwaitedProps<P>) {
  const meanwhile = useContext(Meanwhile);
  const [Arrived, setArrived] = useState(now);
  const [fault, setFault] = useState<{ readonly cause: unknown } | null>(null);
  useLayoutEffect(() => {
    if (Arrived !== null) return;
    let isCurrent = true;
    load().then(
      // What the reader does meanwhile comes first.
      (part) => isCurrent && startTransition(() => setArrived(() => part)),
      (cause: unknown) => isCurrent && setFault({ cause }),
    );
    return () => {
      isCurrent = false;
    };
  }, [Arrived, load]);
  if (fault) throw fault.cause;
  if (Arrived === null) return meanwhile;
  // What stands for this part stands for none within it.
  return (
    <Meanwhile value={null}>
      <Arrived {...given} />
    </Meanwhile>
  );
}
