import ProgrammeModel

/// The areas' ids in their order, and how many of them the cities or the evidence rate differently; and how
/// much of what the cities say of them is illustrative.
struct AreaKeys: AssessedOnce {
  let ids: [String]
  let differingCount: Int

  /// The ratings of cities that rest on an update, and those of them whose update is illustrative.
  let ratingCount, illustrativeCount: Int

  /// Whether illustrative ratings stand beside real ones, so that each is marked for itself.
  var isMixed: Bool { illustrativeCount > 0 && illustrativeCount < ratingCount }

  init(_ assessment: Assessment) {
    ids = assessment.areas.map(\.area.common.id)
    differingCount = assessment.areas.count(where: \.isMismatch)
    let updates = assessment.areas.flatMap { $0.reported.compactMap(\.update) }
    ratingCount = updates.count
    illustrativeCount = updates.count { assessment.snapshot.updates[$0]?.isIllustrative == true }
  }
}
