/* One picture or table of the workbench. The kernel sends `markup` once and `marks` at each change:
   {key: {level, text, title}} for the elements with that data-key. A click on an element with a
   data-code chooses the municipality. */

/* Scrolls the row into the frame, and nothing but the frame. */
function reveal(row, frame) {
  const head = frame.querySelector("thead").offsetHeight;
  const foot = frame.querySelector("tfoot").offsetHeight;
  const above = row.offsetTop - head - frame.scrollTop;
  const below = row.offsetTop + row.offsetHeight + foot - frame.clientHeight - frame.scrollTop;
  if (above < 0) frame.scrollTop += above;
  else if (below > 0) frame.scrollTop += below;
}

function render({ model, el }) {
  const paint = () => {
    for (const [key, mark] of Object.entries(model.get("marks"))) {
      for (const element of el.querySelectorAll(`[data-key="${key}"]`)) {
        if (element.localName === "text") element.textContent = mark.text;
        else if (element.localName === "title") element.textContent = mark.title;
        else element.dataset.level = mark.level;
      }
    }
  };

  const point = () => {
    for (const element of el.querySelectorAll("[data-code]")) {
      element.classList.toggle("chosen", element.dataset.code === model.get("chosen"));
    }
    // Borders of the chosen municipality lie above those of its neighbours.
    const shape = el.querySelector("svg path.chosen")?.parentElement;
    shape?.parentElement.append(shape);
  };

  // Only when another one is chosen: a reader who scrolls while a slider moves is left in peace.
  const turn = () => {
    point();
    const row = el.querySelector("tr.chosen");
    if (row) reveal(row, row.closest(".table-scroll"));
  };

  const draw = () => {
    const place = el.querySelector(".table-scroll")?.scrollTop ?? 0;
    el.innerHTML = model.get("markup");
    const frame = el.querySelector(".table-scroll");
    if (frame) frame.scrollTop = place;
    paint();
    point();
  };

  const fade = () => el.classList.toggle("stale", model.get("stale"));

  const choose = (event) => {
    const code = event.target.closest("[data-code]")?.dataset.code;
    if (!code) return;
    model.set("chosen", code);
    model.save_changes();
  };

  const reactions = { markup: draw, marks: paint, chosen: turn, stale: fade };
  for (const [name, react] of Object.entries(reactions)) model.on(`change:${name}`, react);
  el.classList.add("explore-board");
  el.addEventListener("click", choose);
  draw();
  fade();
  return () => {
    for (const [name, react] of Object.entries(reactions)) model.off(`change:${name}`, react);
    el.removeEventListener("click", choose);
  };
}

export default { render };
