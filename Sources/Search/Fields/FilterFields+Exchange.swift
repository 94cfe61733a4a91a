import Phrasebook
import ProgrammeModel

extension FilterFields {
  static let update: [FilterField] = [
    FilterField("rating", .word, words: .ratings) { (update: Update, _) in
      .words([update.rating.rawValue])
    },
    FilterField(records: "city") { (update: Update, _) in [name(of: update.party)] },
    FilterField(day: "date") { (update: Update, _) in update.date },
    FilterField(records: "area") { (update: Update, _) in [name(of: update.area)] },
  ]

  static let request: [FilterField] = [
    FilterField("status", .word, words: .requests) {
      (request: Request, assessment) in
      let standing = RequestStanding(request, in: assessment.dated)
      return .words(
        !standing.isOpen
          ? ["answered"] : standing.overdueDays == nil ? ["open"] : ["open", "overdue"])
    },
    FilterField(records: "from") { (request: Request, _) in [name(of: request.from)] },
    FilterField(records: "to") { (request: Request, _) in [name(of: request.to)] },
    FilterField(records: "owner") { (request: Request, _) in [name(of: request.to)] },
    FilterField(
      day: "due",
      isDone: { (request: Request, assessment) in
        !RequestStanding(request, in: assessment.dated).isOpen
      }, { (request: Request, _) in request.due }),
    FilterField(day: "opened") { (request: Request, _) in request.opened },
    FilterField(number: "waiting") { (request: Request, assessment) in
      RequestStanding(request, in: assessment.dated).days
    },
    FilterField(records: "area") { (request: Request, _) in
      request.area.map { [name(of: $0)] } ?? []
    },
  ]

  static let risk: [FilterField] = [
    FilterField(number: "score") { (risk: Risk, _) in risk.score },
    FilterField(
      "status", codes: Risk.Status.self, term: { $0.term($1) },
      { (risk: Risk, _) in risk.status }),
    FilterField("owner", .word) { (risk: Risk, assessment) in
      risk.owner.map { assessment.snapshot.filterValue(of: $0) }
    },
    FilterField(
      day: "review", isDone: { (risk: Risk, _) in risk.status != .open },
      { (risk: Risk, _) in risk.reviewDue }),
    FilterField(records: "area") { (risk: Risk, _) in [name(of: risk.area)] },
  ]

  static let decision: [FilterField] = [
    FilterField(day: "date") { (decision: Decision, _) in decision.date },
    FilterField(records: "area") { (decision: Decision, _) in
      decision.area.map { [name(of: $0)] } ?? []
    },
    FilterField(records: "event") { (decision: Decision, _) in
      decision.meeting.map { [name(of: $0)] } ?? []
    },
  ]

  static let practice: [FilterField] = [
    FilterField(
      "stage", codes: Practice.Stage.self, term: { $0.term($1) },
      { (practice: Practice, assessment) in
        PracticeStanding(practice, in: assessment.dated).stage
      }),
    FilterField(records: "from") { (practice: Practice, _) in [name(of: practice.from)] },
    FilterField(records: "to") { (practice: Practice, _) in [name(of: practice.to)] },
    FilterField(
      "form", codes: Practice.Form.self, term: { $0.term($1) },
      { (practice: Practice, _) in practice.form }),
    FilterField(records: "area") { (practice: Practice, _) in [name(of: practice.area)] },
  ]

  static let exchange: [FilterField] = [
    FilterField(
      "who", codes: Exchange.Audience.self, term: { $0.term($1) },
      { (exchange: Exchange, _) in exchange.audience }),
    FilterField(
      "status", codes: Exchange.Status.self, term: { $0.term($1) },
      { (exchange: Exchange, _) in exchange.status }),
    FilterField(records: "area") { (exchange: Exchange, _) in
      exchange.area.map { [name(of: $0)] } ?? []
    },
  ]
}
