import Foundation

/// What asks a terminal to put a text on its clipboard (OSC 52).
package struct ClipboardRequest {
  package let bytes: [UInt8]

  /// The most bytes of a text.
  ///
  /// Source: hterm and tmux take a request of 100,000 bytes, which is this much in base 64.
  package static let mostBytes = 74_994

  /// `nil` where the text is longer, or the type of terminal would show such a request as text.
  package init?(_ text: String, environment: [String: String]) {
    let type = environment["TERM"] ?? ""
    let isSilent = ["linux", "vt", "ansi", "cons", "dumb"].contains { type.hasPrefix($0) }
    guard !text.isEmpty, text.utf8.count <= Self.mostBytes, !isSilent, !type.isEmpty else {
      return nil
    }
    let encoded = Data(text.utf8).base64EncodedString()
    let isScreen = type.hasPrefix("screen") && (environment["TMUX"] ?? "").isEmpty
    let request = isScreen ? Self.throughScreen(encoded) : "\u{1B}]52;c;\(encoded)\u{7}"
    bytes = Array(request.utf8)
  }

  /// GNU screen hands to its terminal what stands between `ESC P` and `ESC \`, in short pieces.
  private static func throughScreen(_ encoded: String) -> String {
    var pieces: [Substring] = []
    var rest = encoded[...]
    while !rest.isEmpty {
      pieces.append(rest.prefix(pieceLength))
      rest = rest.dropFirst(pieceLength)
    }
    let body = pieces.joined(separator: "\u{1B}\\\u{1B}P")
    return "\u{1B}P\u{1B}]52;c;\(body)\u{7}\u{1B}\\"
  }

  private static let pieceLength = 76
}
