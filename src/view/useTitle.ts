import { useEffect } from "react";

/** Names the page by what it shows, as tabs, bookmarks and screen readers do. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
