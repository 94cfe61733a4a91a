package import ProgrammeModel

/// One phrase for each kind of record and status; Russian agrees with the kind's gender.
package protocol StatusPhrases: Sendable {
  /// A milestone's stored status.
  func term(_ status: Milestone.Status) -> Term

  /// What the plan says of a milestone on a day.
  func term(_ mark: MilestoneMark) -> Term

  /// A deliverable's status.
  func term(_ status: Deliverable.Status) -> Term

  /// An event's status.
  func term(_ status: Event.Status) -> Term

  /// Where a request stands on a day.
  func term(_ mark: RequestMark) -> Term

  /// An agreement's status.
  func term(_ status: Agreement.Status) -> Term

  /// What the calendar says of an agreement.
  func term(_ mark: AgreementMark) -> Term

  /// How far a practice got.
  func term(_ stage: Practice.Stage) -> Term

  /// A risk's coarse level.
  func term(_ level: Risk.Level) -> Term

  /// What is done about a risk.
  func term(_ response: Risk.Response) -> Term

  /// Whether a risk still threatens.
  func term(_ status: Risk.Status) -> Term

  /// Where an exchange stands.
  func term(_ status: Exchange.Status) -> Term

  /// How a figure came about.
  func term(_ status: Observation.Status) -> Term

  /// How sure a record is.
  func term(_ certainty: Certainty) -> Term

  /// Who may see a record.
  func term(_ visibility: Visibility) -> Term
}
