import ProgrammeModel

/// The areas' ids in their order, and how many of them the cities or the evidence rate differently.
struct AreaKeys: AssessedOnce {
  let ids: [String]
  let differingCount: Int

  init(_ assessment: Assessment) {
    ids = assessment.areas.map(\.area.common.id)
    differingCount = assessment.areas.count(where: \.isMismatch)
  }
}
