/// Why something needs attention, in the order in which the pane lists it.
package enum AttentionKind: CaseIterable, Sendable {
  case late, waits, differs, risk, silent, stale, file
}
