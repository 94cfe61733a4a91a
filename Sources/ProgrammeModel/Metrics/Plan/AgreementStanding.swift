/// An agreement as it stood on a day.
///
/// Rule: planned until it is signed, signed until it is in force; expired only after its last day, superseded only from
/// the signature of its successor. Its term is known once it is signed, or planned for a day. Terminated has no day of its own, and stays as it is stored.
public struct AgreementStanding: Sendable, Identifiable {
  public let agreement: Agreement

  /// Where it stood then; `nil` where nothing is stored.
  public let status: Agreement.Status?

  /// When it was signed, or `nil` while it was not.
  public let signed: PartialDate?

  /// When it took effect, or `nil` while it had not.
  public let inForce: PartialDate?

  /// Whether its days were known: of one that is not stored as planned, from its signature on.
  let areTermsKnown: Bool

  /// The last day of its term, or `nil` where none is stated or its days were not known.
  public let expiry: Day?

  /// Whether it renews itself; `false` while its days were not known.
  public let renewsItself: Bool

  public var id: Identifier<Agreement> { agreement.id }

  /// Within so many days of its end an agreement wants an eye. Source: the validation rules, W606.
  public static let noticeDays = 180

  /// The last day of one that binds and that nothing renews; `nil` otherwise.
  public var runsOut: Day? {
    switch status {
    case .signed, .inForce, nil: renewsItself ? nil : expiry
    case .planned, .expired, .superseded, .terminated: nil
    }
  }

  /// Whether it binds nobody any more.
  package var isOver: Bool {
    switch status {
    case .expired, .superseded, .terminated: true
    case .planned, .signed, .inForce, nil: false
    }
  }

  package init(_ agreement: Agreement, in dated: DatedSnapshot) {
    self.agreement = agreement
    signed = agreement.signed.flatMap { dated.isKnown($0) ? $0 : nil }
    // A time in force begins on the first day of its year or month.
    inForce = agreement.inForce.flatMap { $0.earliest <= dated.asOf ? $0 : nil }
    status = AgreementStanding.status(of: agreement, in: dated)
    areTermsKnown = agreement.status == .planned || dated.isKnown(agreement.signed)
    expiry = areTermsKnown ? agreement.expiry : nil
    renewsItself = areTermsKnown && agreement.renewsItself
  }

  private static func status(of agreement: Agreement, in dated: DatedSnapshot)
    -> Agreement.Status?
  {
    if !dated.isKnown(agreement.signed) { return .planned }
    if agreement.status == .terminated { return .terminated }
    if let start = agreement.inForce, start.earliest > dated.asOf { return .signed }
    switch agreement.status {
    case .expired where agreement.expiry.map({ $0 >= dated.asOf }) ?? false: return .inForce
    case .superseded where !isSuperseded(agreement, in: dated): return .inForce
    default: return agreement.status
    }
  }

  /// Whether a successor had been signed; without one on file what is stored holds.
  private static func isSuperseded(_ agreement: Agreement, in dated: DatedSnapshot) -> Bool {
    let successors = dated.successors(of: agreement)
    return successors.isEmpty || successors.contains { dated.isKnown($0.signed) }
  }
}
