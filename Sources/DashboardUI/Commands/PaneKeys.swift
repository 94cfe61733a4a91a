import Phrasebook
import TerminalKit

/// Where a key takes the focus among the panes or tabs of a screen.
package enum PaneStep: Sendable {
  /// To one by its digit, from 0.
  case to(Int)

  /// So many further on, round the ends.
  case by(Int)

  /// The pane that it leads to from another one; a digit beyond the last leads nowhere.
  func from(_ pane: Int, of count: Int) -> Int {
    switch self {
    case .to(let other): (0..<count).contains(other) ? other : pane
    case .by(let step): count > 0 ? ((pane + step) % count + count) % count : pane
    }
  }
}

/// The keys that go from pane to pane, or from tab to tab, the same on every screen that has some.
enum PaneKeys {
  /// What the keys go between.
  enum Kind {
    case panes, tabs
  }

  /// - Parameters:
  ///   - digits: How many have a digit.
  ///   - digitsPlace: Where the digits are shown besides the help.
  ///   - stepsPlace: The same of Tab.
  static func keys<Target>(
    of kind: Kind = .panes, digits: Int, shown digitsPlace: CommandRow.Place = .helpOnly,
    tabShown stepsPlace: CommandRow.Place = .keyBar,
    _ go: @escaping @Sendable (inout Target, PaneStep, Context) -> Void
  ) -> [BrowseCommand<Target>] {
    let isTabs = kind == .tabs
    func command(_ row: CommandRow, _ step: PaneStep) -> BrowseCommand<Target> {
      Command(row) { target, context in
        go(&target, step, context)
        return .stay
      }
    }
    let byDigit = (0..<digits).map { pane in
      let row = CommandRow(
        keys: [.character(Character("\(pane + 1)"))], label: pane == 0 ? "1–\(digits)" : "",
        phrase: isTabs ? \.tab : \.pane, place: digitsPlace)
      return command(row, .to(pane))
    }
    let next = CommandRow(
      keys: [.tab], label: nil, phrase: isTabs ? \.nextTab : \.nextPane,
      hint: isTabs ? \Commands.nextTab : \Commands.pane, place: stepsPlace)
    let previous = CommandRow(
      keys: [.backTab], label: nil, phrase: isTabs ? \.previousTab : \.previousPane,
      place: .helpOnly)
    return byDigit + [command(next, .by(1)), command(previous, .by(-1))]
  }
}
