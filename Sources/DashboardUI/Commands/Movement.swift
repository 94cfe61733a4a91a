import Phrasebook
import TerminalKit

/// The keys that move a selection, the same on every screen of lists.
enum Movement {
  /// How many rows a key moves by in a list of a height in rows.
  typealias Rows = @Sendable (_ height: Int) -> Int

  static func keys<Target>(
    _ move: @escaping @Sendable (inout Target, Rows, Context) -> Void
  ) -> [BrowseCommand<Target>] {
    [
      key(.up, .character("k"), phrase: \.moveUp, by: { _ in -1 }, move),
      key(.down, .character("j"), phrase: \.moveDown, by: { _ in 1 }, move),
      key(.pageUp, .control("u"), phrase: \.pageUp, by: { -page(of: $0) }, move),
      key(.pageDown, .control("d"), phrase: \.pageDown, by: { page(of: $0) }, move),
      key(.home, .character("g"), phrase: \.top, label: "g", by: { _ in .min }, move),
      key(.end, .character("G"), phrase: \.bottom, label: "G", by: { _ in .max }, move),
    ]
  }

  /// All rows in view but one, which stays to be seen.
  private static func page(of height: Int) -> Int { max(height - 1, 1) }

  private static func key<Target>(
    _ keys: Key..., phrase: any KeyPath<Commands, CommandPhrase> & Sendable,
    label: String? = nil, by rows: @escaping Rows,
    _ move: @escaping @Sendable (inout Target, Rows, Context) -> Void
  ) -> BrowseCommand<Target> {
    Command(CommandRow(keys: keys, label: label, phrase: phrase, place: .helpOnly)) {
      target, context in
      move(&target, rows, context)
      return .stay
    }
  }
}
