/// Short answers to a command.
package struct Messages: Sendable {
  package let loading, reloaded, nothingChanged, noData: String
  package let noSource, noCause, noReason, nothingToOpen, sumsPending, noNextMatch: String
  package let illustrativeShown, illustrativeHidden: String
  package let noEditor, atOldestView, atNewestView, cannotCopy, notAvailable, unusedKey: String
  package let dayTooFar, backToAsOf: String
}
