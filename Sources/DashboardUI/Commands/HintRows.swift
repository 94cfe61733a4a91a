/// The commands that the key bar shows over a screen, in its order.
struct HintRows: Sendable {
  let all: [CommandRow]

  /// The same while a text field takes characters for itself.
  let whileTyping: [CommandRow]

  init(of screen: [CommandRow], everywhere: [CommandRow]) {
    func shown(_ rows: [CommandRow]) -> [CommandRow] {
      (screen + rows).filter { $0.place == .keyBar }.map(\.inKeyBar).merged
    }
    all = shown(everywhere)
    whileTyping = all.filter { !$0.isTyped }
  }
}
