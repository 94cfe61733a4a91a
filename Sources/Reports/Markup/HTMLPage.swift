import Phrasebook

/// A whole HTML file: no script, nothing from outside, light and dark, and fit for A4.
struct HTMLPage {
  let title: String
  let language: Language
  let body: [HTMLText]

  var text: String {
    let head: [HTMLText] = [
      .void("meta", ["charset": "utf-8"]),
      .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .void("meta", ["name": "color-scheme", "content": "light dark"]),
      // Nothing is asked of a server, not even the icon that browsers look for.
      .void("link", ["rel": "icon", "href": "data:,"]),
      .element("title", text: title), .style(Self.rules),
    ]
    return HTMLText.page(
      .element(
        "html", ["lang": language.rawValue],
        [.element("head", head), .element("body", [.element("main", body)])]))
  }

  private static let rules: StaticString = """
    :root { color-scheme: light dark; --text: #1c2024; --paper: #ffffff; --soft: #5b636b; --line: #c9ced4;
      --good: #1c6b2f; --caution: #8a5a00; --bad: #b3261e; --first: #1f5f99; --second: #8a5a00; }
    @media (prefers-color-scheme: dark) { :root { --text: #e4e7ea; --paper: #14171a; --soft: #a4adb5;
      --line: #444b52; --good: #8fcf9b; --caution: #e2b65c; --bad: #f09a92; --first: #8ab8e6;
      --second: #e2b65c; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--text); line-height: 1.45;
      font-family: system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif; }
    main { max-width: 76rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.5rem; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 1.6rem 0 .5rem; }
    h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
    p { margin: .25rem 0; } .soft { color: var(--soft); }
    table { border-collapse: collapse; width: 100%; font-size: .9rem; overflow-wrap: normal; }
    th, td { text-align: start; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); }
    tbody th { font-weight: 600; } thead th { color: var(--soft); }
    .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .whole { white-space: nowrap; } thead .number { white-space: normal; }
    .wide { overflow-x: auto; position: relative; }
    .wide:focus-visible { outline: 2px solid var(--first); }
    .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 0 2rem; }
    .pair > * { min-width: 0; }
    svg { max-width: 100%; height: auto; display: block; }
    @page { size: A4; margin: 12mm; }
    @media print {
      :root { --text: #000000; --paper: #ffffff; --soft: #444444; --line: #999999; --good: #1c6b2f;
        --caution: #8a5a00; --bad: #b3261e; --first: #1f5f99; --second: #8a5a00; color-scheme: light; }
      body { font-size: 10pt; } main { max-width: none; padding: 0; } table { font-size: 7.5pt; } .wide { overflow: visible; }
      th, td { padding: .15rem .2rem; } .pair { display: block; }
      h2, h3 { break-after: avoid; } tr, svg { break-inside: avoid; } thead { display: table-header-group; }
    }

    """
}
