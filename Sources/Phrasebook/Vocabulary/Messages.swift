/// Short answers to a command.
package struct Messages: Sendable {
  package let loading, reloaded, nothingChanged, noData, notAvailableHere, copied: String
  package let noSource, noCause, noNextMatch, illustrativeShown, illustrativeHidden: String
  package let noEditor, personalDataHidden, atOldestView, atNewestView, cannotCopy: String
  package let dayTooFar, backToAsOf: String
}
