import Phrasebook
import ProgrammeModel
import TerminalKit

/// Where names, bars and figures of the meter stand in a width.
struct ExchangeColumns {
  let name: Int

  /// The columns of one bar.
  let bar: Int
  let figures: Int

  /// All of them: figures stand near bars that stretch no further.
  let width: Int

  /// Between the two bars: ` │ `.
  static let middle = 3

  /// Shorter bars say nothing.
  private static let leastBar = 8
  private static let longestBar = 30

  /// Between bars that stretch no further and figures.
  private static let farthest = 6

  var hasRoom: Bool { bar >= Self.leastBar }

  init(width: Int, context: Context) {
    let groups = context.assessment.once(ExchangeYear.self).groups
    let names = groups.map {
      DisplayWidth.columns(of: context.phrases.term($0.audience).opening)
    }
    let heading = Self.heading(context).columns
    let shares = 2 * DisplayWidth.columns(of: context.phrases.percent(100)) + 3
    name = min(max(names.max() ?? 0, 14) + 2, max(width / 4, 8))
    figures = max(heading, shares)
    let widest = (width - name - figures - 2 - Self.middle) / 2
    bar = min(widest, Self.longestBar)
    let used = name + 2 * bar + Self.middle + Self.farthest + figures
    self.width = bar < widest ? min(used, width) : width
  }

  /// What stands over the figures at the right.
  static func heading(_ context: Context) -> [Span] {
    let headings = context.phrases.headings
    return [
      Context.derivedMark, Span("\(headings.ratio.short), \(headings.plan.short)", as: .muted),
    ]
  }
}
