/** The same promise, but it fails with a complaint if it takes longer. */
export function within<T>(promise: Promise<T>, ms: number, complaint: () => string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(complaint())), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
