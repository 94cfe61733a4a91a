/// The labels of findings, files, texts and the help.
package struct DataWords: Sendable {
  package let read, keptFromBefore, unknownFiles, newest, oldest, watching, notWatching: String
  package let factsWithSource, unreadable, language, missing, identical: String
  package let illustrativeShown, illustrativeHidden, noFindings, error, warning, note: String
  package let derivedSign, illustrativeSign, lookHereSign, promisedSign, expectedSign: String
  package let metSign, cutSign, nothingSign: String
  package let checking: String
  package let noReportSign, enterRuns, thisScreenFirst: String
}
