import ProgrammeModel

/// How good the data is on a day, which only a look at every text tells.
struct DataReview: Sendable {
  let findings: FindingIndex
  let completeness: Completeness

  /// - Parameter languages: BCP 47 tags of those that texts are to be had in.
  init(of assessment: Assessment, languages: [String]) {
    findings = assessment.findingIndex
    completeness = assessment.snapshot.completeness(in: languages)
  }
}
