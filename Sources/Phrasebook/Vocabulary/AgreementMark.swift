/// What the calendar says of an agreement, beside its stored status.
package enum AgreementMark: CaseIterable, Sendable {
  case openEnded, expired, renewsItself
}
