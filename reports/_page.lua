-- What the page shell needs and a template cannot do: mark the current page in the navigation, lead
-- to the same page in the other written language, and write callouts as notices (without a theme
-- Quarto writes them as quotations). Both renderers run this filter, so a page is the same whoever
-- draws it.

local titles = {}

local function stem(path)
  return (path:gsub("^.*[/\\]", ""):gsub("%.[^.]*$", ""))
end

-- A page is the same page in another language when it has the same place in the navigation.
local function lead_to_languages(languages, place)
  for _, other in ipairs(languages or {}) do
    local page = other.pages[place] or other.pages[1]
    local folder = pandoc.utils.stringify(other.folder)
    other.address = folder .. "/" .. pandoc.utils.stringify(page)
  end
end

local function read_settings(meta)
  local page = stem(PANDOC_STATE.output_file or "")
  local place
  for index, entry in ipairs(meta.report.navigation) do
    local target = stem(pandoc.utils.stringify(entry.page))
    entry.current = target == page
    entry.page = target .. ".html"
    if entry.current then
      place = index
    end
  end
  lead_to_languages(meta.report.languages, place or 1)
  for kind, title in pairs(meta.report.notices) do
    titles[kind] = title
  end
  return meta
end

local function kind_of(div)
  for _, class in ipairs(div.classes) do
    local kind = class:match("^callout%-(%a+)$")
    if kind and titles[kind] then
      return kind
    end
  end
end

-- The title is the attribute, else the heading that opens the notice, else the word for its kind.
local function take_title(div, kind)
  local said = div.attributes.title
  if said then
    return pandoc.utils.blocks_to_inlines(pandoc.read(said, "markdown").blocks)
  end
  local first = div.content[1]
  if first and first.t == "Header" then
    div.content:remove(1)
    return first.content
  end
  return pandoc.Inlines(titles[kind])
end

local function wrapped(tag, inlines)
  local opening = '<' .. tag .. ' class="notice-title">'
  local line = pandoc.Inlines({ pandoc.RawInline("html", opening) })
  line:extend(inlines)
  line:insert(pandoc.RawInline("html", "</" .. tag .. ">"))
  return pandoc.Plain(line)
end

local function notice(div)
  local kind = kind_of(div)
  if not kind then
    return nil
  end
  local title = take_title(div, kind)
  local body = pandoc.Div(div.content, pandoc.Attr("", { "notice-body" }))
  local classes = "notice notice-" .. kind
  if div.attributes.collapse then
    local open = div.attributes.collapse == "false" and " open" or ""
    return {
      pandoc.RawBlock("html", '<details class="' .. classes .. '"' .. open .. ">"),
      wrapped("summary", title),
      body,
      pandoc.RawBlock("html", "</details>"),
    }
  end
  div.attributes.title = nil
  local attributes = pandoc.Attr(div.identifier, { "notice", "notice-" .. kind }, div.attributes)
  return pandoc.Div({ wrapped("p", title), body }, attributes)
end

return { { Meta = read_settings }, { Div = notice } }
