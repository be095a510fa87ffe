/** What a reader sees when not even the language could be loaded: in both, with a way to try again. */
export function showStartFailure(root: HTMLElement) {
  const lines = [
    ["en", "The page did not load completely. Check the network and try again."],
    ["vi", "Trang chưa tải được đầy đủ. Hãy kiểm tra kết nối mạng rồi thử lại."],
  ] as const;
  const box = document.createElement("div");
  box.setAttribute("role", "alert");
  for (const [lang, text] of lines) {
    const line = document.createElement("p");
    line.lang = lang;
    line.textContent = text;
    box.append(line);
  }
  const again = document.createElement("button");
  again.textContent = "Try again · Thử lại";
  again.addEventListener("click", () => location.reload());
  box.append(again);
  // A page that was written at build can be read all the same: it stays below.
  root.prepend(box);
}
