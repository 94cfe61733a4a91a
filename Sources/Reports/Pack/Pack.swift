import Phrasebook
import ProgrammeModel

/// The pack for a joint committee: what both sides have to know, from the same model as the screens.
package struct Pack: Sendable {
  /// One language after another, side by side where there are two.
  let contexts: [ShowContext]

  /// The chapters in their order, one line each.
  private static let chapters: [@Sendable (ShowContext) -> PackSection] = [
    PackSection.ratings, PackSection.slips, PackSection.requests, PackSection.decisions,
    PackSection.events, PackSection.trade, PackSection.notes,
  ]

  /// - Parameter contexts: the same programme and day in each language that is asked for.
  package init(in contexts: [ShowContext]) { self.contexts = contexts }

  /// Each chapter in every language.
  var chapters: [[PackSection]] {
    Self.chapters.map { chapter in contexts.map { chapter($0) } }
  }
}

extension ShowContext {
  /// The pack's title: what it is, and of which programme.
  var packTitle: String { "\(title(of: snapshot.programme)): \(phrases.reportTitle)" }

  /// What the pack says of itself: the day, from when it counts, and for whom it is.
  var packFacts: [String] {
    let since = ChangesDocument(in: self).since
    return [
      facts, since.map { phrases.covers(since: phrases.short($0)) } ?? phrases.noMeeting,
      phrases.audience(snapshot.audience),
    ]
  }
}
