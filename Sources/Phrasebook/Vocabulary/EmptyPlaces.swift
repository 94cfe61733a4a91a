package import ProgrammeModel

/// What empty places say of a programme as one reader sees it: that nothing is there, or that it is not shown.
///
/// What is withheld from an audience, or hidden as illustrative, must not be said not to exist.
@dynamicMemberLookup
package struct EmptyPlaces {
  private let phrases: any Phrases
  private let dated: DatedSnapshot

  package init(_ phrases: any Phrases, of dated: DatedSnapshot) {
    self.phrases = phrases
    self.dated = dated
  }

  package subscript(dynamicMember place: KeyPath<EmptyStates, String>) -> String {
    let reserve = Self.kind(of: place).flatMap { dated.reserve(of: $0) }
    // Milestones that are met may stand above, so "none in sourced records" would be untrue of the open ones.
    let isTold = place == \.openMilestones && reserve == .illustrative
    return isTold
      ? phrases.emptyStates[keyPath: place]
      : reserve.map(words) ?? phrases.emptyStates[keyPath: place]
  }

  /// That no request is open, as far as the reader may know.
  package var openRequests: String {
    dated.reserve(of: Request.kind).map { "\(phrases.titles.requests.short): \(words($0))" }
      ?? phrases.noOpenRequests
  }

  /// That nothing needs attention, and of which records that is true.
  package var attention: String {
    [phrases.nothingNeedsAttention, phrases.basis(of: dated)].compactMap { $0 }
      .joined(separator: " · ")
  }

  /// That there is no word of a party: nobody is said to be silent whose updates are only hidden.
  package func report(from party: String) -> String {
    dated.reserve(of: Update.kind) == nil
      ? phrases.noReport(from: party) : phrases.noReportShown(from: party)
  }

  /// What is said in place of "none" where the reader doesn't see all records.
  private func words(_ reserve: Reserve) -> String {
    switch reserve {
    case .withheld(let audience): phrases.noneShown(to: audience)
    case .illustrative: phrases.noneSourced
    }
  }

  /// The kind of record that a place is for, where it is for one.
  package static func kind(of place: PartialKeyPath<EmptyStates>) -> String? {
    let kinds: [PartialKeyPath<EmptyStates>: String] = [
      \.areas: Area.kind, \.workstreams: Workstream.kind, \.milestones: Milestone.kind,
      \.openMilestones: Milestone.kind, \.evidence: Source.kind, \.documents: Source.kind,
      \.deliverables: Deliverable.kind, \.indicators: Indicator.kind, \.requests: Request.kind,
      \.practices: Practice.kind, \.risks: Risk.kind, \.decisions: Decision.kind,
      \.events: Event.kind, \.agreements: Agreement.kind, \.series: TradeSeries.kind,
      \.exchanges: Exchange.kind, \.experts: Expert.kind, \.sources: Source.kind,
      \.history: Update.kind,
    ]
    return kinds[place]
  }
}
