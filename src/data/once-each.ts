/** Fetches what belongs to each key once, and gives the same to all who ask; after a failure the next call tries again. */
export function onceEach<K, T>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const coming = new Map<K, Promise<T>>();
  return (key) => {
    const known = coming.get(key);
    if (known) return known;
    const loading = load(key);
    coming.set(key, loading);
    loading.catch(() => coming.delete(key));
    return loading;
  };
}
