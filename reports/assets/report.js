/*
 * What moves on the pages: plots are drawn and keep their shape, tables can be sorted.
 *
 * The page is whole without this file: every figure has its table, every table is there. Nothing is fetched, so it all
 * works from a folder and in a single file sent by e-mail.
 */
(function () {
  "use strict";

  const NARROW = 600; // below this width a legend stands under its plot
  const LEGEND_WIDTH = 215;
  const LEGEND_LINE = 25;
  const PAPER_WIDTH = 640; // about the text width of an A4 page
  const TALLEST = 640;
  const LOWEST = 260;

  // ---- Plots ----------------------------------------------------------------------------------------------------------

  /** The layout of a plot at a width: a map keeps its shape, the legend stands where there is room. */
  function fitted(layout, width) {
    const fit = structuredClone(layout);
    const meta = layout.meta || {};
    const narrow = width < NARROW;
    fit.width = width;
    if (narrow) fit.annotations = (fit.annotations || []).filter((note) => note.name !== "wide-only");
    if (narrow && meta.named) Object.assign(fit, { showlegend: true, margin: { l: 8, t: 8, r: 8, b: 8 } });
    if (!meta.aspect) return fit;
    const lines = meta.legend || 0;
    const beside = lines && !narrow ? LEGEND_WIDTH : 0;
    const below = lines && narrow ? lines * LEGEND_LINE : 0;
    fit.height = Math.round(Math.min(Math.max((width - beside) * meta.aspect, LOWEST), TALLEST)) + below;
    fit.margin = { l: 0, t: 0, r: beside, b: below };
    // A side of the page that the legend refers to is widened by plotly to hold it.
    Object.assign(fit.legend, {
      xref: narrow ? "paper" : "container",
      yref: narrow ? "container" : "paper",
      x: narrow ? 0 : 1,
      y: narrow ? 0 : 1,
      xanchor: narrow ? "left" : "right",
      yanchor: narrow ? "bottom" : "top",
    });
    return fit;
  }

  function Plot(box, content) {
    this.box = box;
    this.content = content;
    this.config = Object.assign({}, content.config, { responsive: false });
  }

  /** Draw at a width, unless it is drawn so already. */
  Plot.prototype.fit = function (width) {
    if (!width || width === this.width) return;
    this.width = width;
    const layout = fitted(this.content.layout, width);
    this.box.style.minHeight = layout.height + "px";
    Plotly.react(this.box, this.content.data, layout, this.config);
    openSheets(this.box);
  };

  /** A click on a municipality opens its sheet. In a single file there are no sheets beside it. */
  function openSheets(box) {
    if (box.dataset.sheets || document.body.classList.contains("single-file")) return;
    box.dataset.sheets = "open";
    const codeOf = (event) => (event.points[0].data.meta || {}).sheet;
    box.on("plotly_click", function (event) {
      const code = codeOf(event);
      if (code) window.location.href = "kommuner/" + code + ".html";
    });
    box.on("plotly_hover", (event) => box.classList.toggle("leads-on", Boolean(codeOf(event))));
    box.on("plotly_unhover", () => box.classList.remove("leads-on"));
  }

  /** Where a plot cannot be drawn, its table is opened instead. */
  function showTable(box) {
    box.hidden = true;
    const table = box.closest(".exhibit").querySelector("details");
    if (table) table.open = true;
  }

  function readPlots() {
    const plots = [];
    for (const box of document.querySelectorAll(".plot")) {
      const data = box.parentElement.querySelector("script.plot-data");
      if (data && window.Plotly) plots.push(new Plot(box, JSON.parse(data.textContent)));
      else showTable(box);
    }
    return plots;
  }

  function drawPlots() {
    const plots = readPlots();
    for (const plot of plots) plot.fit(plot.box.clientWidth);
    let printing = false;
    const observer = new ResizeObserver(function () {
      if (printing) return;
      for (const plot of plots) plot.fit(plot.box.clientWidth);
    });
    for (const plot of plots) observer.observe(plot.box);
    window.addEventListener("beforeprint", function () {
      printing = true;
      for (const plot of plots) plot.fit(PAPER_WIDTH);
    });
    window.addEventListener("afterprint", function () {
      printing = false;
      for (const plot of plots) plot.fit(plot.box.clientWidth);
    });
  }

  /** Letters are measured before they are drawn: wait for the page's font, but never long. */
  function fontIsThere() {
    if (!document.fonts) return Promise.resolve();
    const waited = new Promise((resolve) => setTimeout(resolve, 1500));
    return Promise.race([document.fonts.load('14px "Source Sans 3"'), waited]).catch(() => undefined);
  }

  // ---- Tables ---------------------------------------------------------------------------------------------------------

  /** What a cell sorts by: its key, else its text. An empty key is a figure that is not there. */
  function sortKey(row, column) {
    const cell = row.cells[column];
    const key = "sort" in cell.dataset ? cell.dataset.sort : cell.textContent.trim();
    if (key === "") return null;
    return cell.classList.contains("number") ? Number(key) : longA(key);
  }

  /** In a name in two languages aa is a long a, no å: a joiner between them says so. */
  function longA(name) {
    return name.includes(" - ") ? name.replace(/aa/gi, (both) => both[0] + "\u034f" + both[1]) : name;
  }

  function sorted(rows, column, direction) {
    const language = document.documentElement.lang || "nb";
    const words = new Intl.Collator([language, "nb"], { numeric: true });
    const keyed = rows.map((row) => ({ row: row, key: sortKey(row, column) }));
    keyed.sort(function (one, other) {
      // Figures that are not there come last, whichever way one sorts.
      if (one.key === null || other.key === null) return (one.key === null) - (other.key === null);
      const order = typeof one.key === "number" ? one.key - other.key : words.compare(one.key, other.key);
      return direction === "descending" ? -order : order;
    });
    return keyed.map((item) => item.row);
  }

  function sortBy(table, heading) {
    const before = heading.getAttribute("aria-sort");
    const first = heading.classList.contains("number") ? "descending" : "ascending";
    const other = first === "ascending" ? "descending" : "ascending";
    const direction = before === first ? other : first;
    for (const each of table.tHead.rows[0].cells) each.setAttribute("aria-sort", "none");
    heading.setAttribute("aria-sort", direction);
    const body = table.tBodies[0];
    body.append(...sorted(Array.from(body.rows), heading.cellIndex, direction));
  }

  function makeSortable(table) {
    for (const heading of table.tHead.rows[0].cells) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...heading.childNodes);
      heading.append(button);
      heading.setAttribute("aria-sort", "none");
      button.addEventListener("click", () => sortBy(table, heading));
    }
  }

  /** A frame that shows a part of its table says on which side there is more. */
  function showMore(frame) {
    const tell = function () {
      const below = frame.scrollHeight - frame.clientHeight - frame.scrollTop > 1;
      const beside = frame.scrollWidth - frame.clientWidth - frame.scrollLeft > 1;
      frame.dataset.more = (below ? "below " : "") + (beside ? "beside" : "");
    };
    frame.addEventListener("scroll", tell, { passive: true });
    new ResizeObserver(tell).observe(frame);
  }

  // ---- The list of municipalities --------------------------------------------------------------------------------------

  const LATIN = { č: "c", đ: "d", ŋ: "n", š: "s", ŧ: "t", ž: "z", ä: "æ", ö: "ø", ï: "i" };
  const PLAIN = { æ: "ae", ø: "o", å: "a" };

  function replaced(text, letters) {
    return text.replace(/[^a-z0-9\s]/g, (letter) => letters[letter] || letter);
  }

  /** Small letters, Sami ones as the Latin ones beside them, no accents; æ, ø and å stay what they are. */
  function folded(text) {
    const small = replaced(text.normalize("NFC").toLocaleLowerCase("nb"), LATIN);
    return small.replace(/[áàâéèêíìóòúùý]/g, (letter) => letter.normalize("NFD")[0]).replace(/\s+/g, " ").trim();
  }

  /** As someone writes who has no æ, ø and å. */
  function plain(text) {
    return replaced(folded(text), PLAIN).replaceAll("aa", "a").replaceAll("oe", "o");
  }

  /** Whether what is written stands at the beginning of a word, as it is or without æ, ø and å. */
  function fits(words, written) {
    const sought = folded(written);
    const begins = (text, start) => (" " + text.replace(/[-–/,.]/g, " ")).includes(" " + start);
    if (begins(folded(words), sought)) return true;
    return !/[æøå]/.test(sought) && begins(plain(words), plain(written));
  }

  function makeSearchable(box) {
    const field = box.querySelector("input");
    const count = box.querySelector(".list-count");
    const rows = Array.from(box.parentElement.querySelector("tbody").rows);
    const wordsOf = (row) => Array.from(row.cells, (cell) => (cell.matches(".number") ? "" : cell.textContent)).join(" ");
    const words = rows.map(wordsOf);
    const filter = function () {
      rows.forEach((row, place) => (row.hidden = !fits(words[place], field.value)));
      const left = rows.filter((row) => !row.hidden).length;
      const said = left === rows.length ? count.dataset.all : left ? count.dataset.some : count.dataset.none;
      count.textContent = said.replace("#", left);
    };
    field.addEventListener("input", filter);
    box.hidden = false;
    filter();
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll(".list-search").forEach(makeSearchable);
    document.querySelectorAll("table.sortable").forEach(makeSortable);
    document.querySelectorAll(".table-scroll").forEach(showMore);
    fontIsThere().then(drawPlots);
  });
})();
