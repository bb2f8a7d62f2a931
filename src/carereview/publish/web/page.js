"use strict";
// Follows a recording word by word, and plays what is clicked. Nothing here asks for anything.
const presses = new Map();
for (const call of document.querySelectorAll(".call")) {
  const player = call.querySelector("audio");
  if (!player) continue;
  const span = (node) => {
    const [start, length] = node.dataset.t.split(" ").map(Number);
    return { node, start: start / 100, end: (start + length) / 100 };
  };
  const words = [...call.querySelectorAll("span[data-t]")].map(span);
  let now = null;

  const at = (time) => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle].start <= time) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };

  const show = () => {
    const index = at(player.currentTime + 0.02);
    const word = index < 0 || words[index].end + 0.7 < player.currentTime ? null : words[index];
    if (word !== now) {
      if (now) {
        now.node.classList.remove("now");
        now.node.removeAttribute("aria-current");
      }
      if (word) {
        word.node.classList.add("now");
        word.node.setAttribute("aria-current", "true");
      }
      now = word;
    }
    if (!player.paused) requestAnimationFrame(show);
  };

  const play = (start) => {
    for (const other of document.querySelectorAll("audio")) if (other !== player) other.pause();
    player.currentTime = start;
    player.play().catch(() => {});
    show();
  };

  player.addEventListener("play", show);
  player.addEventListener("seeked", show);
  call.addEventListener("click", (event) => {
    const node = event.target.closest("[data-t]");
    if (!node || String(getSelection())) return;
    play(span(node).start);
  });
  const press = (key) => {
    const index = at(player.currentTime + 0.02);
    if (key === "ArrowLeft" || key === "ArrowRight") {
      const next = words[index + (key === "ArrowRight" ? 1 : -1)];
      if (next) play(next.start);
    } else if (player.paused) player.play().catch(() => {});
    else player.pause();
  };
  presses.set(call, press);
  player.addEventListener("play", () => presses.set(document.body, press));
}
document.addEventListener("keydown", (event) => {
  if (![" ", "ArrowLeft", "ArrowRight"].includes(event.key)) return;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  // Links, tables and players have their own keys. On the page itself, the last player is meant.
  const place = event.target.closest("[data-t]") ? event.target.closest(".call") : event.target;
  const press = presses.get(place);
  if (!press) return;
  press(event.key);
  event.preventDefault();
});
