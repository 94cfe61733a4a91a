/// How an area is rated on a day, by each party and by the evidence, and what that rests on.
struct AreaRatings {
  let milestones: [MilestoneStanding]

  /// Those that had been seen, closed ones too.
  let risks: [Risk]

  /// In the programme's order of parties.
  let reported: [ReportedRating]
  let evidence: EvidenceRating

  init(of area: Area, in dated: DatedSnapshot) {
    let updates = dated.knownUpdates(of: area.id)
    milestones = dated.milestones(of: area.id)
    risks = dated.risks(of: area.id)
    reported = dated.snapshot.parties.map {
      ReportedRating(by: $0.id, among: updates, in: dated)
    }
    evidence = EvidenceRating(milestones, risks, reported, dated.settings)
  }
}
