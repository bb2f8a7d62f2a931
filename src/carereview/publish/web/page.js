"use strict";
// Follows a recording word by word, and plays what is chosen. Nothing here asks for anything.
const presses = new Map();
const plain = (event) => !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey);
const halt = (player) => {
  for (const other of document.querySelectorAll("audio")) if (other !== player) other.pause();
};
document.addEventListener("play", ({ target }) => target.paused || halt(target), true);

for (const call of document.querySelectorAll(".call")) {
  const player = call.querySelector("audio");
  if (!player) continue;
  const span = (node) => {
    const [start, length] = node.dataset.t.split(" ").map(Number);
    return { node, start: start / 100, end: (start + length) / 100 };
  };
  const words = [...call.querySelectorAll("span[data-t]")].map(span);
  const places = [...call.querySelectorAll("[data-t]")]; // times of paragraphs, and words
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
    halt(player);
    player.currentTime = start;
    player.play().catch(() => {});
    show();
  };

  // A word is a button only while it has the focus: a paragraph is one stop of the Tab key, and
  // is read as text, not as so many buttons.
  const go = (node) => {
    if (!node) return;
    if (node.localName === "span") {
      node.tabIndex = -1;
      node.setAttribute("role", "button");
      node.addEventListener("blur", () => {
        node.removeAttribute("tabindex");
        node.removeAttribute("role");
      }, { once: true });
    }
    node.focus();
  };

  player.addEventListener("play", show);
  player.addEventListener("seeked", show);
  call.addEventListener("click", (event) => {
    const node = event.target.closest("[data-t]");
    if (!node || String(getSelection())) return;
    play(span(node).start);
  });

  const press = (key, place) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (place && step) go(places[places.indexOf(place) + step]);
    else if (step) {
      const next = words[at(player.currentTime + 0.02) + step];
      if (next) play(next.start);
    } else if (key === "Enter") play(span(place).start);
    else if (player.paused) player.play().catch(() => {});
    else player.pause();
  };
  presses.set(call, press);
  player.addEventListener("play", () => presses.set(document.body, press));
}

document.addEventListener("keydown", (event) => {
  if (![" ", "Enter", "ArrowLeft", "ArrowRight"].includes(event.key) || !plain(event)) return;
  // Links, tables and players have their own keys. On the page itself, the last player is meant.
  const place = event.target.closest("[data-t]");
  const press = presses.get(place ? place.closest(".call") : event.target);
  if (!press || (event.key === "Enter" && !place)) return;
  press(event.key, place);
  event.preventDefault();
});

// A link that plays does it where it stands; without script it leads to the file.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || !link.textContent.startsWith("▶") || !plain(event)) return;
  event.preventDefault();
  const line = link.parentElement;
  let player = [...document.querySelectorAll("audio")].find((one) => one.src === link.href);
  if (player?.paused) player.closest(".player")?.scrollIntoView();
  if (!player) {
    player = document.createElement("audio");
    player.controls = true;
    player.src = link.href;
    player.setAttribute("aria-label", `${link.textContent.slice(2)} ${line.textContent.split("▶")[0]}`);
    player.addEventListener("error", () => location.assign(link.href));
    line.append(player);
  }
  if (!player.paused) return player.pause();
  halt(player);
  player.play().catch(() => {});
});
