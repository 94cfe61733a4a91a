import Phrasebook
import ProgrammeModel

/// The order of the overview's areas: the programme's own, or that of what a column tells.
struct AreaOrder: Hashable, Sendable {
  private(set) var fact: AreaFact?
  private(set) var isReversed = false

  /// Goes on to the next of the columns drawn, and after the last one back to the programme's order.
  mutating func advance(over facts: [AreaFact]) {
    let place = fact.flatMap { facts.firstIndex(of: $0) } ?? -1
    (fact, isReversed) = (facts.dropFirst(place + 1).first, false)
  }

  mutating func reverse() { isReversed.toggle() }

  /// Whether it is another than the programme's.
  var isChosen: Bool { fact != nil || isReversed }

  /// The areas' ids in this order, worked out once for the data, the day and the language.
  func ids(in context: Context) -> [String] {
    let own = context.assessment.once(AreaKeys.self).ids
    guard isChosen else { return own }
    return context.assessment.remember("areas \(context.language.rawValue) \(self)") {
      guard let fact else { return own.reversed() }
      let keys = context.assessment.areas.map { fact.key(of: $0, context) }
      return SortKey.order(
        of: keys, isReversed: isReversed != fact.isLargestFirst, in: context.language
      ).map { own[$0] }
    }
  }
}
