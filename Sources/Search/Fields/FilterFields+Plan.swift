import Phrasebook
import ProgrammeModel

extension FilterFields {
  static let area: [FilterField] = [
    FilterField("rating", .word, words: .ratings) { (area: Area, assessment) in
      (assessment.area(area.id)?.evidence.rating).map { .words([$0.rawValue]) }
    },
    FilterField("reported", .word, words: .ratings) {
      (area: Area, assessment) in
      .words(assessment.area(area.id)?.reported.map(\.rating.rawValue) ?? [])
    },
    FilterField(flag: "differ") { (area: Area, assessment) in
      assessment.area(area.id)?.isMismatch ?? false
    },
    FilterField(flag: "stale") { (area: Area, assessment) in
      assessment.area(area.id)?.reported.contains(where: \.isStale) ?? false
    },
    FilterField(number: "slip") { (area: Area, assessment) in assessment.area(area.id)?.slipDays },
    FilterField(day: "due") { (area: Area, assessment) in
      assessment.area(area.id)?.nextDeadline?.date
    },
    FilterField(records: "owner") { (area: Area, assessment) in
      area.leads.contacts.sorted { $0.key.text < $1.key.text }.flatMap { party, contact in
        [RecordName(kind: Contact.kind, id: contact.text), name(of: party)]
      }
    },
    FilterField(records: "waiting") { (area: Area, assessment) in
      (assessment.area(area.id)?.waiting ?? []).filter { $0.count > 0 }.map { name(of: $0.party) }
    },
  ]

  static let workstream: [FilterField] = [
    FilterField(records: "area") { (workstream: Workstream, _) in [name(of: workstream.area)] }
  ]

  static let milestone: [FilterField] = [
    FilterField("status", .word, words: .milestones) { (milestone: Milestone, assessment) in
      let standing = MilestoneStanding(milestone, in: assessment.dated)
      let late = standing.overdueDays == nil ? [] : [CodeWords.late]
      return .words([standing.status.rawValue] + late)
    },
    FilterField(flag: "late") { (milestone: Milestone, assessment) in
      MilestoneStanding(milestone, in: assessment.dated).overdueDays != nil
    },
    FilterField(
      day: "due",
      isDone: { (milestone: Milestone, assessment) in
        !MilestoneStanding(milestone, in: assessment.dated).status.isOpen
      },
      { (milestone: Milestone, assessment) in
        MilestoneStanding(milestone, in: assessment.dated).due
      }),
    FilterField(day: "forecast") { (milestone: Milestone, assessment) in
      MilestoneStanding(milestone, in: assessment.dated).forecast
    },
    FilterField(number: "slip") { (milestone: Milestone, assessment) in
      MilestoneStanding(milestone, in: assessment.dated).slippage?.days
    },
    FilterField("owner", .word) { (milestone: Milestone, assessment) in
      milestone.owner.map { assessment.snapshot.filterValue(of: $0) }
    },
    FilterField(flag: "critical") { (milestone: Milestone, _) in milestone.isCritical },
    FilterField(records: "area") { (milestone: Milestone, _) in [name(of: milestone.area)] },
    FilterField(records: "workstream") { (milestone: Milestone, _) in
      milestone.workstream.map { [name(of: $0)] } ?? []
    },
  ]

  static let deliverable: [FilterField] = [
    FilterField(
      "status", codes: Deliverable.Status.self, term: { $0.term($1) },
      { (deliverable: Deliverable, assessment) in deliverable.status(in: assessment.dated) }),
    FilterField(
      "form", codes: Deliverable.Form.self, term: { $0.term($1) },
      { (deliverable: Deliverable, _) in deliverable.type }),
    FilterField(
      day: "due",
      isDone: { (deliverable: Deliverable, assessment) in
        deliverable.status(in: assessment.dated) == .accepted
      }, { (deliverable: Deliverable, _) in deliverable.due }),
    FilterField(records: "city") { (deliverable: Deliverable, _) in
      deliverable.parties.map { name(of: $0) }
    },
    FilterField(records: "area") { (deliverable: Deliverable, _) in [name(of: deliverable.area)] },
  ]

  static let indicator: [FilterField] = [
    FilterField(records: "area") { (indicator: Indicator, _) in [name(of: indicator.area)] }
  ]

  /// The record with an id, by kind.
  static func name<R: Record>(of id: Identifier<R>) -> RecordName {
    RecordName(kind: R.kind, id: id.text)
  }
}

extension Snapshot {
  /// An owner, and the party it belongs to: `owner:beijing` finds all of Beijing's.
  func filterValue(of owner: Owner) -> FilterValue {
    let contact = self.contacts[Identifier(owner.text)]
    let party = contact?.party ?? Identifier(owner.text)
    let names = [
      contact.map { RecordName(kind: Contact.kind, id: $0.common.id) },
      RecordName(kind: Party.kind, id: party.text),
    ]
    return .records(names.compactMap { $0 })
  }
}
