import TerminalKit

/// The columns that the dates of all agreements in view take, and the blanks before them.
struct AgreementDates {
  let signed: Int
  let term: Int

  /// - Parameter inView: The agreements that stand under each other.
  init(_ inView: [AgreementEntry], in context: Context) {
    signed = (inView.map { DisplayWidth.columns(of: $0.signed(in: context)) }.max() ?? 0) + 1
    term = (inView.map { $0.term(in: context).columns }.max() ?? 0) + 2
  }
}
