import TerminalKit

/// A piece of HTML or SVG: made of elements and of texts that are escaped, never of raw strings.
struct HTMLText: Sendable {
  let markup: String

  private init(_ markup: String) { self.markup = markup }

  /// A text of a record, in which nothing is markup.
  static func text(_ text: String) -> HTMLText { HTMLText(escape(text)) }

  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ content: [HTMLText]
  ) -> HTMLText {
    let inner = content.map(\.markup).joined()
    return HTMLText("<\(name)\(list(attributes))>\(inner)</\(name)>\(lineEnd(name))")
  }

  static func element(_ name: String, _ content: [HTMLText]) -> HTMLText {
    element(name, [:], content)
  }

  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
  ) -> HTMLText {
    element(name, attributes, [.text(text)])
  }

  /// An element of HTML without content, such as `meta`.
  static func void(_ name: String, _ attributes: KeyValuePairs<String, String>) -> HTMLText {
    HTMLText("<\(name)\(list(attributes))>\n")
  }

  /// An element of SVG without content, such as `rect`.
  static func shape(_ name: String, _ attributes: KeyValuePairs<String, String>) -> HTMLText {
    HTMLText("<\(name)\(list(attributes))/>\n")
  }

  /// The style sheet of the program itself.
  static func style(_ rules: StaticString) -> HTMLText {
    HTMLText("<style>\n\(rules)</style>\n")
  }

  /// A whole file of HTML.
  static func page(_ content: HTMLText) -> String { "<!DOCTYPE html>\n" + content.markup }

  /// Something wide that scrolls in its own box, for the keyboard too.
  static func scrolling(_ content: HTMLText, named name: String) -> HTMLText {
    element(
      "div", ["class": "wide", "role": "region", "aria-label": name, "tabindex": "0"], [content])
  }

  private static func list(_ attributes: KeyValuePairs<String, String>) -> String {
    attributes.map { " \($0.key)=\"\(escape($0.value))\"" }.joined()
  }

  /// Lines end after blocks, so that a person can read the source.
  private static func lineEnd(_ name: String) -> String {
    ["span", "a", "strong", "tspan", "td", "th"].contains(name) ? "" : "\n"
  }

  private static func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in VisibleText.filter(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
