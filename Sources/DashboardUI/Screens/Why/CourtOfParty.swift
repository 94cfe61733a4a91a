import ProgrammeModel

/// What one city is waited for, over all areas.
struct CourtOfParty: Explained {
  let party: Identifier<Party>

  func explanation(in context: Context) -> Explanation? {
    context.assessment.waiting.first { $0.party == party }.map { Explanation($0, in: context) }
  }
}
