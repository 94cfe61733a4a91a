import Phrasebook

/// The commands that the key bar shows over a screen, in its order.
struct HintRows: Sendable {
  let all: [CommandRow]

  /// The same while a text field takes characters for itself.
  let whileTyping: [CommandRow]

  /// The same while there is no record on the screen, nor in the programme: without what acts on records.
  let whileBare: [CommandRow]

  private static let onRecords: [any KeyPath<Commands, CommandPhrase> & Sendable] = [
    \.open, \.filter, \.sort, \.reverse, \.source, \.why, \.view, \.past, \.illustrative, \.copy,
    \.edit,
  ]

  /// What is told last, as a reader gets on without it sooner than without the palette and the language.
  private static let comforts: [any KeyPath<Commands, CommandPhrase> & Sendable] = [
    \.sort, \.reverse, \.zoom,
  ]

  init(of screen: [CommandRow], everywhere: [CommandRow]) {
    let shown = (screen + everywhere).filter { $0.place == .keyBar }.map(\.inKeyBar).merged
    func isComfort(_ row: CommandRow) -> Bool { Self.comforts.contains { $0 == row.phrase } }
    all = shown.filter { !isComfort($0) } + shown.filter(isComfort)
    whileBare = all.filter { row in !Self.onRecords.contains { $0 == row.phrase } }
    whileTyping = all.filter { !$0.isTyped }
  }
}
